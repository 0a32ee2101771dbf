package nl.llo.model.profile;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a set of values: some are in it, some are not, and of the rest it is unknown, unless the set is
 * complete, in which case the rest is not in it.
 *
 * <p>Immutable. Values are listed in their natural order.
 *
 * @param <E> an enum or an id
 */
public final class KnownSet<E extends Comparable<? super E>> {
    private final SortedSet<E> includes;
    private final SortedSet<E> excludes;
    private final boolean complete;
    private final long includedBits;
    private final long excludedBits;

    private KnownSet(Collection<? extends E> includes, Collection<? extends E> excludes, boolean complete) {
        this.includes = SortedValues.of(includes);
        this.excludes = SortedValues.of(excludes);
        this.complete = complete;
        this.includedBits = bits(this.includes);
        this.excludedBits = bits(this.excludes);
    }

    @SuppressWarnings("EnumOrdinal") // the bits live no longer than the constants
    private static long bits(SortedSet<?> values) {
        long bits = 0;
        if (!values.isEmpty()) {
            for (Object value : values) {
                bits |= value instanceof Enum<?> constant && constant.ordinal() < Long.SIZE
                        ? 1L << constant.ordinal()
                        : 0;
            }
        }
        return bits;
    }

    /** Exactly these values and no others; without values: none at all. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on for reading only
    public static <E extends Comparable<? super E>> KnownSet<E> exactly(E... values) {
        return exactly(Arrays.asList(values));
    }

    /** Exactly these values and no others; an empty collection means none at all. */
    public static <E extends Comparable<? super E>> KnownSet<E> exactly(Collection<? extends E> values) {
        return new KnownSet<>(values, List.of(), true);
    }

    /**
     * At least the first values and none of the second; of any other it is unknown.
     *
     * @throws IllegalArgumentException when a value stands in both
     */
    public static <E extends Comparable<? super E>> KnownSet<E> partial(
            Collection<? extends E> includes, Collection<? extends E> excludes) {
        if (!Collections.disjoint(includes, excludes)) {
            throw new IllegalArgumentException("a value is both included and excluded");
        }
        return new KnownSet<>(includes, excludes, false);
    }

    /** The values that are in it. */
    public SortedSet<E> getIncludes() {
        return includes;
    }

    /** The values stated not to be in it; empty when the set is complete. */
    public SortedSet<E> getExcludes() {
        return excludes;
    }

    /** True when every value that is not included is not in it. */
    public boolean isComplete() {
        return complete;
    }

    /** Those of {@link #getIncludes} that are enum constants, each as the bit of its ordinal; one beyond 63 has none. */
    public long getIncludedBits() {
        return includedBits;
    }

    /** Those of {@link #getExcludes} that are enum constants, each as the bit of its ordinal; one beyond 63 has none. */
    public long getExcludedBits() {
        return excludedBits;
    }

    /** Whether the value is in it; empty when that is unknown. */
    public Optional<Boolean> contains(E value) {
        if (includes.contains(value)) {
            return Optional.of(true);
        }
        return complete || excludes.contains(value) ? Optional.of(false) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KnownSet<?> set
                && complete == set.complete
                && includes.equals(set.includes)
                && excludes.equals(set.excludes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(includes, excludes, complete);
    }

    /** Sizes only: the values may say something about a person. */
    @Override
    public String toString() {
        return "KnownSet{" + includes.size() + " in, " + excludes.size() + " out, "
                + (complete ? "complete" : "rest unknown") + "}";
    }
}
