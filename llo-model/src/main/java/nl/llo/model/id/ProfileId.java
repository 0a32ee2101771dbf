package nl.llo.model.id;

/**
 * Names a profile, for example {@code profile-1}. A pseudonym, never a name or a number that identifies a person.
 *
 * @param value lower-case letters and digits joined by hyphens, at most 80 characters
 */
public record ProfileId(String value) implements Identifier, Comparable<ProfileId> {
    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public ProfileId {
        Ids.requireSlug(value, "profile id");
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static ProfileId of(String value) {
        return new ProfileId(value);
    }

    @Override
    public int compareTo(ProfileId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
