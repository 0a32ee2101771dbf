package nl.llo.model.id;

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

    @Override
    public int compareTo(TargetGroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
