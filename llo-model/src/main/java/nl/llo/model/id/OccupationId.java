package nl.llo.model.id;

/**
 * Names an occupation, for example {@code harp-maker}. An open list that a catalogue and its profiles share.
 *
 * @param value lower-case letters and digits joined by hyphens, at most 80 characters
 */
public record OccupationId(String value) implements Identifier, Comparable<OccupationId> {
    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public OccupationId {
        Ids.requireSlug(value, "occupation id");
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static OccupationId of(String value) {
        return new OccupationId(value);
    }

    @Override
    public int compareTo(OccupationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
