package nl.llo.model.region;

import java.util.Objects;
import nl.llo.model.id.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * The code of a municipality (<i>gemeentecode</i>) as CBS writes it.
 *
 * <p>That a code has the right form does not mean that a municipality has it.
 *
 * @param value the code as written, such as {@code GM0153}
 */
public record MunicipalityCode(String value) implements Identifier, Comparable<MunicipalityCode> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text is not GM followed by four digits
     */
    public MunicipalityCode {
        Objects.requireNonNull(value, "value");
        if (!CodeText.isPrefixAndDigits(value, "GM", 4)) {
            throw new IllegalArgumentException("A municipality code is GM followed by four digits");
        }
    }

    /**
     * Makes a code from its text.
     *
     * @param value such as {@code GM0153}
     * @return the code
     * @throws IllegalArgumentException if the text is not GM followed by four digits
     */
    public static MunicipalityCode of(String value) {
        return new MunicipalityCode(value);
    }

    // Written out: the runtime puts those of a record together at their first call, which delays the start of a
    // process.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MunicipalityCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
