package nl.llo.model.id;

/**
 * Names a register of training courses, for example {@code stap-register}.
 *
 * @param value lower-case letters and digits joined by hyphens, at most 80 characters
 */
public record RegisterId(String value) implements Identifier, Comparable<RegisterId> {
    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public RegisterId {
        Ids.requireSlug(value, "register id");
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static RegisterId of(String value) {
        return new RegisterId(value);
    }

    @Override
    public int compareTo(RegisterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
