package nl.llo.model.id;

/**
 * Names a request for money and the grant that comes of it (Dutch: <i>aanvraag</i>, <i>toekenning</i>), for example
 * {@code aanvraag-12} or a UUID in lower case. Never the number of a person.
 *
 * @param value lower-case letters and digits joined by hyphens, at most 80 characters
 */
public record GrantId(String value) implements Identifier, Comparable<GrantId> {
    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public GrantId {
        Ids.requireSlug(value, "grant id");
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static GrantId of(String value) {
        return new GrantId(value);
    }

    @Override
    public int compareTo(GrantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
