package nl.llo.model.id;

/**
 * Names a group of people who ask for money in a scenario, for example {@code up-to-mbo-2}.
 *
 * @param value lower-case letters and digits joined by hyphens, at most 80 characters
 */
public record ReplayGroupId(String value) implements Identifier, Comparable<ReplayGroupId> {
    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public ReplayGroupId {
        Ids.requireSlug(value, "replay group id");
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static ReplayGroupId of(String value) {
        return new ReplayGroupId(value);
    }

    @Override
    public int compareTo(ReplayGroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
