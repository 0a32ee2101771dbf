package nl.llo.io.internal.convert;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.llo.io.internal.json.Token;
import org.jspecify.annotations.Nullable;

/** A value of a record that is being made, with the place that it comes from. */
final class TargetNode {

    private final Token kind;
    private final String text;
    private final long position;
    private final Map<String, TargetNode> members = new LinkedHashMap<>();
    private final TreeMap<Integer, TargetNode> items = new TreeMap<>();
    private final Set<Leaf> leaves = new HashSet<>();

    private record Leaf(Token kind, String text) {}

    private TargetNode(Token kind, String text, long position) {
        this.kind = kind;
        this.text = text;
        this.position = position;
    }

    static TargetNode object(long position) {
        return new TargetNode(Token.OBJECT_START, "", position);
    }

    static TargetNode list(long position) {
        return new TargetNode(Token.LIST_START, "", position);
    }

    static TargetNode leaf(Token kind, String text, long position) {
        return new TargetNode(kind, text, position);
    }

    /**
     * Puts a value at a place below this node. A number among the steps is an index in a list.
     *
     * @return false if another value stands there already, or on the way there
     */
    boolean put(List<String> steps, TargetNode leaf, boolean append) {
        TargetNode node = this;
        for (int i = 0; i < steps.size() - 1; i++) {
            if (!node.holds(steps.get(i))) {
                return false;
            }
            node = node.child(steps.get(i), isIndex(steps.get(i + 1)), leaf.position);
        }
        String last = steps.get(steps.size() - 1);
        if (!node.holds(last)) {
            return false;
        }
        if (append) {
            TargetNode list = node.child(last, true, leaf.position);
            return list.kind == Token.LIST_START && list.append(leaf);
        }
        TargetNode present = node.get(last);
        if (present != null) {
            return present.equalsLeaf(leaf);
        }
        node.set(last, leaf);
        return true;
    }

    /** Adds a value to a list that does not have it yet. */
    private boolean append(TargetNode leaf) {
        if (leaves.add(new Leaf(leaf.kind, leaf.text))) {
            items.put(items.isEmpty() ? 0 : items.lastKey() + 1, leaf);
        }
        return true;
    }

    /** Tells if something can stand under a name or an index here: a mapping may fill one place in two ways. */
    private boolean holds(String step) {
        return kind == Token.OBJECT_START || (kind == Token.LIST_START && isIndex(step));
    }

    private boolean equalsLeaf(TargetNode other) {
        return kind == other.kind && text.equals(other.text);
    }

    private TargetNode child(String step, boolean isList, long place) {
        TargetNode child = get(step);
        if (child == null) {
            child = isList ? list(place) : object(place);
            set(step, child);
        }
        return child;
    }

    private @Nullable TargetNode get(String step) {
        if (kind != Token.LIST_START) {
            return members.get(step);
        }
        return items.get(Integer.parseInt(step));
    }

    private void set(String step, TargetNode child) {
        if (kind == Token.LIST_START) {
            items.put(Integer.parseInt(step), child);
        } else {
            members.put(step, child);
        }
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    void writeTo(TargetTokens out) {
        out.add(kind, text, position);
        members.forEach((name, child) -> {
            out.add(Token.NAME, name, child.position);
            child.writeTo(out);
        });
        items.values().forEach(item -> item.writeTo(out)); // indexes that were left out close up
        if (kind == Token.OBJECT_START) {
            out.add(Token.OBJECT_END, "", position);
        } else if (kind == Token.LIST_START) {
            out.add(Token.LIST_END, "", position);
        }
    }
}
