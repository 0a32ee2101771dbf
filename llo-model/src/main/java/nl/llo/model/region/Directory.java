package nl.llo.model.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Things of one kind by code and by name.
 *
 * @param <C> their codes
 * @param <T> the things
 */
final class Directory<C extends Comparable<C>, T> {

    private final String kind;
    private final Map<C, Integer> indexes = new HashMap<>();
    private final List<T> all;
    private final Function<T, List<String>> names;
    private volatile @Nullable NameIndex<T> byName;

    /** Throws {@code IllegalArgumentException} when two of them have one code. */
    Directory(String kind, Collection<T> things, Function<T, C> code, Function<T, List<String>> names) {
        this.kind = kind;
        List<T> sorted = new ArrayList<>(things);
        sorted.sort(Comparator.comparing(code));
        all = List.copyOf(sorted);
        for (int index = 0; index < all.size(); index++) {
            if (indexes.put(code.apply(all.get(index)), index) != null) {
                throw new IllegalArgumentException("two records of " + code.apply(all.get(index)));
            }
        }
        this.names = names;
    }

    /** All, in code order. */
    List<T> list() {
        return all;
    }

    int size() {
        return all.size();
    }

    /** The one with a number: its place in the list. */
    T get(int index) {
        return all.get(index);
    }

    /** The number of the one with a code, or -1. */
    int indexOf(C code) {
        return indexes.getOrDefault(code, -1);
    }

    /** The number of the one with a code; throws {@code IllegalArgumentException} when there is none. */
    int requireIndex(C code) {
        Integer index = indexes.get(code);
        if (index == null) {
            throw new IllegalArgumentException("the geography has no " + code);
        }
        return index;
    }

    Optional<T> find(C code) {
        Integer index = indexes.get(code);
        return index == null ? Optional.empty() : Optional.of(all.get(index));
    }

    T get(C code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("the geography has no such " + kind));
    }

    /** Makes the index of names when it is first asked for; many never do. Two threads may both make it, to the same end. */
    List<T> named(String name) {
        NameIndex<T> index = byName;
        if (index == null) {
            index = new NameIndex<>();
            for (T thing : all) {
                for (String one : names.apply(thing)) {
                    index.add(one, thing);
                }
            }
            byName = index;
        }
        return index.find(name);
    }
}
