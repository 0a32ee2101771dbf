package nl.llo.model.region;

import java.util.Objects;
import nl.llo.model.id.Identifier;

/**
 * The code of a province (<i>provinciecode</i>) as CBS writes it.
 *
 * <p>That a code has the right form does not mean that a province has it.
 *
 * @param value the code as written, such as {@code PV23}
 */
public record ProvinceCode(String value) implements Identifier, Comparable<ProvinceCode> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text is not PV followed by two digits
     */
    public ProvinceCode {
        Objects.requireNonNull(value, "value");
        if (!CodeText.isPrefixAndDigits(value, "PV", 2)) {
            throw new IllegalArgumentException("A province code is PV followed by two digits");
        }
    }

    /**
     * Makes a code from its text.
     *
     * @param value such as {@code PV23}
     * @return the code
     * @throws IllegalArgumentException if the text is not PV followed by two digits
     */
    public static ProvinceCode of(String value) {
        return new ProvinceCode(value);
    }

    @Override
    public int compareTo(ProvinceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
