package nl.llo.matching.internal.vary;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.llo.model.profile.KnownSet;

/** Sets of which perhaps not everything is known, with one thing changed. */
final class KnownSets {

    private KnownSets() {}

    /** With this value in it; what else is known stays. */
    static <E extends Comparable<? super E>> KnownSet<E> with(Optional<KnownSet<E>> set, E value) {
        SortedSet<E> in = includes(set);
        in.add(value);
        return set.isPresent() && set.get().isComplete()
                ? KnownSet.exactly(in)
                : KnownSet.partial(in, without(set, value));
    }

    /** With none of these values in it; what else is known stays. */
    static <E extends Comparable<? super E>> KnownSet<E> withNone(
            Optional<KnownSet<E>> set, Collection<? extends E> values) {
        SortedSet<E> in = includes(set);
        in.removeAll(values);
        if (set.isPresent() && set.get().isComplete()) {
            return KnownSet.exactly(in);
        }
        SortedSet<E> out = new TreeSet<>(values);
        set.ifPresent(known -> out.addAll(known.getExcludes()));
        return KnownSet.partial(in, out);
    }

    private static <E extends Comparable<? super E>> SortedSet<E> includes(Optional<KnownSet<E>> set) {
        SortedSet<E> in = new TreeSet<>();
        set.ifPresent(known -> in.addAll(known.getIncludes()));
        return in;
    }

    private static <E extends Comparable<? super E>> SortedSet<E> without(Optional<KnownSet<E>> set, E value) {
        SortedSet<E> out = new TreeSet<>();
        set.ifPresent(known -> out.addAll(known.getExcludes()));
        out.remove(value);
        return out;
    }
}
