package nl.llo.model.id;

import org.jspecify.annotations.Nullable;

/**
 * Names a condition within one regulation, for example {@code age}.
 *
 * @param value lower-case letters and digits joined by hyphens, at most 80 characters
 */
public record ConditionId(String value) implements Identifier, Comparable<ConditionId> {
    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public ConditionId {
        Ids.requireSlug(value, "condition id");
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static ConditionId of(String value) {
        return new ConditionId(value);
    }

    // Written out: the runtime puts those of a record together at their first call, which delays the start of a
    // process.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConditionId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(ConditionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
