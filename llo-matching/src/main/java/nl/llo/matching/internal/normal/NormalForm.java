package nl.llo.matching.internal.normal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.llo.model.criterion.Criterion;

/**
 * Makes nodes, and makes each of them once: equal parts of all criteria that go through one normal form are the same
 * object.
 *
 * <p>Nodes are simplified as they are made. Constants vanish, junctions of one kind become one, leaves over one attribute
 * are joined where that is exact, and what another part covers is left out. Nothing that depends on knowing the whole
 * person is used, so a node is true, false or unknown exactly where its criterion is.
 *
 * <p>For one thread; the nodes themselves are immutable and can be shared.
 */
public final class NormalForm {

    private final Map<Node, Node> nodes = new HashMap<>();
    private final Map<Node, Node> negations = new HashMap<>();
    private final Order order = new Order();
    private final Normaliser normaliser = new Normaliser(this);
    private final Negation negation = new Negation(this);

    /** The criterion in normal form. */
    public Node of(Criterion criterion) {
        return criterion.accept(normaliser);
    }

    /** The node that is true where this one is false, false where it is true, and unknown where it is unknown. */
    public Node not(Node node) {
        Node known = negations.get(node);
        if (known != null) {
            return known;
        }
        Node made = node.accept(negation);
        negations.put(node, made);
        negations.put(made, node);
        return made;
    }

    /** All of these. */
    public Node all(Collection<? extends Node> parts) {
        return junction(true, parts);
    }

    /** At least one of these. */
    public Node any(Collection<? extends Node> parts) {
        return junction(false, parts);
    }

    /** At least so many of these. */
    public Node atLeast(int count, Collection<? extends Node> parts) {
        List<Node> open = new ArrayList<>(parts.size());
        int missing = count;
        for (Node part : parts) {
            if (part == Constant.TRUE) {
                missing--;
            } else if (part != Constant.FALSE) {
                open.add(part);
            }
        }
        if (missing <= 0 || missing > open.size()) {
            return Constant.of(missing <= 0);
        }
        if (missing == 1 || missing == open.size()) {
            return junction(missing != 1, open);
        }
        return shared(new Threshold(missing, open));
    }

    /** True when the first is never truer than the second, as far as the laws of {@link Order} show. */
    public boolean isWithin(Node narrow, Node wide) {
        order.startOver();
        return order.isWithin(narrow, wide);
    }

    Node shared(Node node) {
        Node known = nodes.putIfAbsent(node, node);
        return known == null ? node : known;
    }

    private Node junction(boolean conjunction, Collection<? extends Node> parts) {
        Constant neutral = Constant.of(conjunction);
        List<Node> kept = new ArrayList<>(parts.size());
        for (Node part : parts) {
            if (part instanceof Junction inner && inner.isConjunction() == conjunction) {
                inner.getParts().forEach(each -> join(kept, each, conjunction));
            } else if (!(part instanceof Constant)) {
                join(kept, part, conjunction);
            } else if (part != neutral) {
                return part;
            }
        }
        dropSuperfluous(kept, conjunction);
        if (kept.isEmpty()) {
            return neutral;
        }
        return kept.size() == 1 ? kept.get(0) : shared(new Junction(conjunction, kept));
    }

    /** Adds a part; where one leaf can stand for it and an earlier one, that takes the place of the earlier. */
    private void join(List<Node> kept, Node part, boolean conjunction) {
        Node joined = part;
        int at = kept.size();
        for (int i = 0; i < kept.size(); i++) {
            Leaf both = joined instanceof Leaf leaf && kept.get(i) instanceof Leaf other
                    ? other.merge(leaf, conjunction).orElse(null)
                    : null;
            if (both != null) {
                joined = shared(both);
                kept.remove(i);
                at = i;
                // What it became may in turn be joined with one that came before.
                i = -1;
            }
        }
        kept.add(at, joined);
    }

    /** Drops what the other parts together make superfluous; of two that say the same, the later one. */
    private void dropSuperfluous(List<Node> kept, boolean conjunction) {
        order.startOver();
        for (int i = kept.size() - 1; i >= 0 && kept.size() > 1; i--) {
            Node part = kept.remove(i);
            if (!(conjunction ? order.areWithin(kept, part) : order.isWithin(part, kept))) {
                kept.add(i, part);
            }
        }
    }
}
