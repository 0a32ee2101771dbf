package nl.llo.model.id;

/**
 * Names a development plan, for example {@code plan-1}. A pseudonym, never a name or a number that identifies a person.
 *
 * @param value lower-case letters and digits joined by hyphens, at most 80 characters
 */
public record DevelopmentPlanId(String value) implements Identifier, Comparable<DevelopmentPlanId> {
    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public DevelopmentPlanId {
        Ids.requireSlug(value, "development plan id");
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static DevelopmentPlanId of(String value) {
        return new DevelopmentPlanId(value);
    }

    @Override
    public int compareTo(DevelopmentPlanId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
