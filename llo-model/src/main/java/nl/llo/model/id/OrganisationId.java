package nl.llo.model.id;

/**
 * Names an organisation, for example {@code uwv}.
 *
 * @param value lower-case letters and digits joined by hyphens, at most 80 characters
 */
public record OrganisationId(String value) implements Identifier, Comparable<OrganisationId> {
    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public OrganisationId {
        Ids.requireSlug(value, "organisation id");
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static OrganisationId of(String value) {
        return new OrganisationId(value);
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
