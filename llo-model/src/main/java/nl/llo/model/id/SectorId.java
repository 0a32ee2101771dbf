package nl.llo.model.id;

/**
 * Names a sector of work, for example {@code metal}. An open list that a catalogue and its profiles share.
 *
 * @param value lower-case letters and digits joined by hyphens, at most 80 characters
 */
public record SectorId(String value) implements Identifier, Comparable<SectorId> {
    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public SectorId {
        Ids.requireSlug(value, "sector id");
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static SectorId of(String value) {
        return new SectorId(value);
    }

    @Override
    public int compareTo(SectorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
