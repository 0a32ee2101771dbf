package nl.llo.model.region;

import java.util.Objects;
import nl.llo.model.id.Identifier;

/**
 * The four digits of a Dutch postcode (<i>PC4</i>), from 1000 to 9999: a neighbourhood or a village, never an address.
 *
 * <p>That a number has the right form does not mean that the postcode is in use.
 *
 * @param value the four digits, such as {@code 1311}
 */
public record Postcode4(String value) implements Identifier, Comparable<Postcode4> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text is not four digits that begin with 1 to 9
     */
    public Postcode4 {
        Objects.requireNonNull(value, "value");
        if (!CodeText.isPrefixAndDigits(value, "", 4) || value.charAt(0) == '0') {
            throw new IllegalArgumentException("A postcode area is four digits and does not begin with zero");
        }
    }

    /**
     * Makes a postcode from its text.
     *
     * @param value such as {@code 1311}
     * @return the postcode
     * @throws IllegalArgumentException if the text is not four digits that begin with 1 to 9
     */
    public static Postcode4 of(String value) {
        return new Postcode4(value);
    }

    int number() {
        return Integer.parseInt(value);
    }

    @Override
    public int compareTo(Postcode4 other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
