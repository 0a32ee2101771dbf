package nl.llo.matching.ledger;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A map that never changes: putting gives another map, which shares what is the same. A trie over hash codes, 32 wide, so that
 * putting copies a handful of small arrays, however large the map is.
 */
final class PersistentMap<K, V> {

    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private final @Nullable Node root;
    private final int size;

    private PersistentMap(@Nullable Node root, int size) {
        this.root = root;
        this.size = size;
    }

    static <K, V> PersistentMap<K, V> empty() {
        return new PersistentMap<>(null, 0);
    }

    int size() {
        return size;
    }

    @SuppressWarnings("unchecked") // only put makes leaves
    @Nullable
    V get(K key) {
        int hash = spread(key);
        Node node = root;
        for (int shift = 0; node instanceof Branch branch; shift += BITS) {
            node = branch.child(hash >>> shift & MASK);
        }
        for (Leaf leaf = (Leaf) node; leaf != null; leaf = leaf.next) {
            if (leaf.key.equals(key)) {
                return (V) leaf.value;
            }
        }
        return null;
    }

    PersistentMap<K, V> put(K key, V value) {
        boolean known = get(key) != null;
        Leaf leaf = new Leaf(spread(key), key, value, null);
        return new PersistentMap<>(root == null ? leaf : root.with(leaf, 0), known ? size : size + 1);
    }

    /** Visits every entry, in no order to rely on. */
    void forEach(BiConsumer<? super K, ? super V> action) {
        if (root != null) {
            visit(root, action);
        }
    }

    @SuppressWarnings("unchecked") // only put makes leaves
    private static <K, V> void visit(Node node, BiConsumer<? super K, ? super V> action) {
        if (node instanceof Branch branch) {
            for (Node child : branch.children) {
                visit(child, action);
            }
        }
        for (Leaf leaf = node instanceof Leaf first ? first : null; leaf != null; leaf = leaf.next) {
            action.accept((K) leaf.key, (V) leaf.value);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof PersistentMap<?, ?> map) || map.size != size) {
            return false;
        }
        @SuppressWarnings("unchecked") // asking a map for a key of another type is harmless
        PersistentMap<Object, Object> that = (PersistentMap<Object, Object>) map;
        boolean[] equal = {true};
        forEach((key, value) -> equal[0] &= value.equals(that.get(key)));
        return equal[0];
    }

    @Override
    public int hashCode() {
        int[] sum = {0};
        forEach((key, value) -> sum[0] += key.hashCode() ^ value.hashCode());
        return sum[0];
    }

    private static int spread(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 16;
    }

    private sealed interface Node {
        Node with(Leaf leaf, int shift);
    }

    /** An entry; others with the very same hash hang behind it. */
    private record Leaf(
            int hash, Object key, Object value, @Nullable Leaf next) implements Node {
        @Override
        public Node with(Leaf leaf, int shift) {
            if (leaf.hash == hash) {
                return new Leaf(hash, leaf.key, leaf.value, without(leaf.key));
            }
            Branch apart = new Branch(1 << (hash >>> shift & MASK), new Node[] {this});
            return apart.with(leaf, shift);
        }

        private @Nullable Leaf without(Object gone) {
            if (key.equals(gone)) {
                return next;
            }
            return new Leaf(hash, key, value, next == null ? null : next.without(gone));
        }
    }

    /** Up to 32 children; a bit of the bitmap says which. */
    private static final class Branch implements Node {

        private final int bitmap;
        private final Node[] children;

        Branch(int bitmap, Node[] children) {
            this.bitmap = bitmap;
            this.children = children;
        }

        @Nullable
        Node child(int index) {
            int bit = 1 << index;
            return (bitmap & bit) == 0 ? null : children[position(bit)];
        }

        private int position(int bit) {
            return Integer.bitCount(bitmap & bit - 1);
        }

        @Override
        public Node with(Leaf leaf, int shift) {
            int bit = 1 << (leaf.hash >>> shift & MASK);
            int position = position(bit);
            if ((bitmap & bit) == 0) {
                Node[] more = new Node[children.length + 1];
                System.arraycopy(children, 0, more, 0, position);
                more[position] = leaf;
                System.arraycopy(children, position, more, position + 1, children.length - position);
                return new Branch(bitmap | bit, more);
            }
            Node[] copy = Arrays.copyOf(children, children.length);
            copy[position] = children[position].with(leaf, shift + BITS);
            return new Branch(bitmap, copy);
        }
    }
}
