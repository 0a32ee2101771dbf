package nl.llo.model.catalogue;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records of one kind by id, in id order. */
final class Records<K extends Comparable<? super K>, V> {
    private final String kind;
    private final SortedMap<K, V> byId = new TreeMap<>();
    private final List<V> inOrder;

    Records(String kind, List<V> values, Function<V, K> idOf) {
        this.kind = kind;
        for (V value : values) {
            K id = idOf.apply(value);
            if (byId.put(id, value) != null) {
                throw new IllegalArgumentException(kind + " " + id + " stands twice in the catalogue");
            }
        }
        this.inOrder = List.copyOf(byId.values());
    }

    List<V> list() {
        return inOrder;
    }

    Optional<V> find(K id) {
        return Optional.ofNullable(byId.get(id));
    }

    V get(K id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no " + kind + " " + id + " in the catalogue"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Records<?, ?> records && inOrder.equals(records.inOrder);
    }

    @Override
    public int hashCode() {
        return inOrder.hashCode();
    }

    @Override
    public String toString() {
        return kind + ": " + inOrder.size();
    }
}
