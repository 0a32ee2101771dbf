package nl.llo.model.id;

/**
 * Names a course in the administration of whoever grants money for it, for example {@code heftruck-a1}.
 *
 * @param value lower-case letters and digits joined by hyphens, at most 80 characters
 */
public record CourseId(String value) implements Identifier, Comparable<CourseId> {
    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public CourseId {
        Ids.requireSlug(value, "course id");
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static CourseId of(String value) {
        return new CourseId(value);
    }

    @Override
    public int compareTo(CourseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
