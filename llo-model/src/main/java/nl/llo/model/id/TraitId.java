package nl.llo.model.id;

/**
 * Names a trait, for example {@code informal-carer}.
 *
 * @param value lower-case letters and digits joined by hyphens, at most 80 characters
 */
public record TraitId(String value) implements Identifier, Comparable<TraitId> {
    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public TraitId {
        Ids.requireSlug(value, "trait id");
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static TraitId of(String value) {
        return new TraitId(value);
    }

    @Override
    public int compareTo(TraitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
