package nl.llo.model.id;

/**
 * Names a reach factor, for example {@code fixed-contact}.
 *
 * @param value lower-case letters and digits joined by hyphens, at most 80 characters
 */
public record FactorId(String value) implements Identifier, Comparable<FactorId> {
    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public FactorId {
        Ids.requireSlug(value, "factor id");
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static FactorId of(String value) {
        return new FactorId(value);
    }

    @Override
    public int compareTo(FactorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
