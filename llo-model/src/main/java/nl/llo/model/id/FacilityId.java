package nl.llo.model.id;

/**
 * Names a facility, for example {@code stap-budget-training}.
 *
 * @param value lower-case letters and digits joined by hyphens, at most 80 characters
 */
public record FacilityId(String value) implements Identifier, Comparable<FacilityId> {
    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public FacilityId {
        Ids.requireSlug(value, "facility id");
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static FacilityId of(String value) {
        return new FacilityId(value);
    }

    @Override
    public int compareTo(FacilityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
