package nl.llo.model.region;

import java.util.Objects;
import nl.llo.model.id.Identifier;
import org.jspecify.annotations.Nullable;

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

    // Written out: the runtime puts those of a record together at their first call, which delays the start of a
    // process.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProvinceCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
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
