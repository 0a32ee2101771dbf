package nl.llo.model.id;

/**
 * Names a way to divide a round, for example {@code first-come-first-served}.
 *
 * @param value lower-case letters and digits joined by hyphens, at most 80 characters
 */
public record PolicyId(String value) implements Identifier, Comparable<PolicyId> {
    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public PolicyId {
        Ids.requireSlug(value, "policy id");
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static PolicyId of(String value) {
        return new PolicyId(value);
    }

    @Override
    public int compareTo(PolicyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
