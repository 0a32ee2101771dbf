package nl.llo.io.internal.codec;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.llo.io.finding.Location;
import nl.llo.io.internal.json.Position;
import org.jspecify.annotations.Nullable;

/**
 * Remembers where every value of a document, or of a record in it, stood in the text. Each value is a node under the
 * node of the object or list that it stands in; node 0 is the whole. Built to be reused: remembering a value allocates nothing.
 */
public final class LocationLog {

    /** The node of the whole document. */
    public static final int ROOT = 0;

    private final String file;
    private int size;
    private int[] parents = new int[64];
    private @Nullable String[] names = new @Nullable String[64];
    private int[] indexes = new int[64];
    private long[] positions = new long[64];
    private final Map<Child, Integer> children = new HashMap<>();
    private int indexed;

    LocationLog(String file) {
        this.file = file;
        add(-1, null, -1, Position.UNKNOWN);
    }

    private record Child(int parent, @Nullable String name, int index) {}

    /** Forgets a node and all that came after it. */
    void truncate(int node) {
        size = node;
        if (indexed > 0) {
            children.clear();
            indexed = 0;
        }
    }

    /** Adds a value: with the name of its property, or its index in a list, or neither when its key is not to be told. */
    int add(int parent, @Nullable String name, int index, long position) {
        if (size == parents.length) {
            grow();
        }
        parents[size] = parent;
        names[size] = name;
        indexes[size] = index;
        positions[size] = position;
        return size++;
    }

    private void grow() {
        int length = size * 2;
        parents = Arrays.copyOf(parents, length);
        names = Arrays.copyOf(names, length);
        indexes = Arrays.copyOf(indexes, length);
        positions = Arrays.copyOf(positions, length);
    }

    /** Gives the object or list in which a value stands. */
    public int parent(int node) {
        return parents[node];
    }

    long position(int node) {
        return positions[node];
    }

    void place(int node, long position) {
        positions[node] = position;
    }

    /** Gives the name under which the text was read. */
    public String file() {
        return file;
    }

    /** Gives the place of a node. */
    public Location location(int node) {
        return location(node, positions[node]);
    }

    /** Gives another place in the text, with the pointer of a node. */
    Location location(int node, long position) {
        return Location.of(file, pointer(node), Position.line(position), Position.column(position));
    }

    /** Gives the pointer of a node, or of the last part of the way to it that may be told. */
    public String pointer(int node) {
        StringBuilder pointer = new StringBuilder();
        append(node, pointer);
        return pointer.toString();
    }

    private boolean append(int node, StringBuilder pointer) {
        if (parents[node] < 0) {
            return true;
        }
        if (!append(parents[node], pointer)) {
            return false;
        }
        String name = names[node];
        if (name != null) {
            Pointers.append(pointer, name);
        } else if (indexes[node] >= 0) {
            pointer.append('/').append(indexes[node]);
        } else {
            return false;
        }
        return true;
    }

    /** Gives the name of the property whose value a node is; nothing for an item of a list. */
    public @Nullable String name(int node) {
        return names[node];
    }

    /** Finds the value of a property, or gives the object itself if the property was absent. */
    public int child(int node, String name) {
        return children().getOrDefault(new Child(node, name, -1), node);
    }

    /** Finds an item of a list, or gives the list itself. */
    public int child(int node, int index) {
        return children().getOrDefault(new Child(node, null, index), node);
    }

    /** Gives the values by their object or list, with those that came since the last time. */
    private Map<Child, Integer> children() {
        for (; indexed < size; indexed++) {
            children.putIfAbsent(new Child(parents[indexed], names[indexed], indexes[indexed]), indexed);
        }
        return children;
    }
}
