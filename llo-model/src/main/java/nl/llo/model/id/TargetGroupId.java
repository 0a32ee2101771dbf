package nl.llo.model.id;

import org.jspecify.annotations.Nullable;

/**
 * Names a target group, for example {@code wajong}.
 *
 * @param value lower-case letters and digits joined by hyphens, at most 80 characters
 */
public record TargetGroupId(String value) implements Identifier, Comparable<TargetGroupId> {
    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public TargetGroupId {
        Ids.requireSlug(value, "target group id");
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static TargetGroupId of(String value) {
        return new TargetGroupId(value);
    }

    // Written out: the runtime puts those of a record together at their first call, which delays the start of a
    // process.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TargetGroupId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(TargetGroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
