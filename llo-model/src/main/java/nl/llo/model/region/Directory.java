package nl.llo.model.region;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
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
    private final NavigableMap<C, T> byCode;
    private final List<T> all;
    private final Function<T, List<String>> names;
    private volatile @Nullable NameIndex<T> byName;

    /** Throws {@code IllegalArgumentException} when two of them have one code. */
    Directory(String kind, Collection<T> things, Function<T, C> code, Function<T, List<String>> names) {
        this.kind = kind;
        NavigableMap<C, T> map = new TreeMap<>();
        for (T thing : things) {
            if (map.put(code.apply(thing), thing) != null) {
                throw new IllegalArgumentException("two records of " + code.apply(thing));
            }
        }
        byCode = Collections.unmodifiableNavigableMap(map);
        all = List.copyOf(map.values());
        this.names = names;
    }

    NavigableMap<C, T> byCode() {
        return byCode;
    }

    List<T> list() {
        return all;
    }

    Optional<T> find(C code) {
        return Optional.ofNullable(byCode.get(code));
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
