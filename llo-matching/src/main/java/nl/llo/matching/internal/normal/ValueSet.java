package nl.llo.matching.internal.normal;

/** A set of values out of one domain. Two sets are combined only when their domain is the same. */
public sealed interface ValueSet permits Ranges, Codes {

    /** Everything in the domain that is not in this set. */
    ValueSet complement();

    /** What is in both; throws {@code ClassCastException} when the other is of another domain. */
    ValueSet and(ValueSet other);

    /** True when nothing is in it. */
    boolean isEmpty();

    /** True when nothing of the domain is missing. */
    default boolean isFull() {
        return complement().isEmpty();
    }

    /** What is in at least one of both. */
    default ValueSet or(ValueSet other) {
        return complement().and(other.complement()).complement();
    }

    /** What is in this and not in the other. */
    default ValueSet without(ValueSet other) {
        return and(other.complement());
    }

    /** True when everything in this is in the other. */
    default boolean isWithin(ValueSet other) {
        return without(other).isEmpty();
    }
}
