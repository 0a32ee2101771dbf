package nl.llo.model.region;

import java.util.Objects;
import nl.llo.model.id.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * The code of a labour market region (<i>arbeidsmarktregio</i>), with the system that it belongs to.
 *
 * <p>{@code AM} and two digits is a code of CBS, {@code SUWI:} and two digits one of SUWI. Both exist for every region
 * and they are not equal to each other; {@link Geography#convert} turns one into the other. That a code has the right
 * form does not mean that a region has it.
 *
 * @param value the code as written, such as {@code AM05} or {@code SUWI:09}
 */
public record RegionCode(String value) implements Identifier, Comparable<RegionCode> {

    private static final String SUWI_PREFIX = "SUWI:";

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text is not a region code
     */
    public RegionCode {
        Objects.requireNonNull(value, "value");
        boolean cbs = CodeText.isPrefixAndDigits(value, "AM", 2);
        boolean suwi = CodeText.isPrefixAndDigits(value, SUWI_PREFIX, 2);
        if (!(cbs || suwi) || value.endsWith("00")) {
            throw new IllegalArgumentException("A region code is AM or SUWI: followed by two digits, not both zero");
        }
    }

    /**
     * Makes a code from its text.
     *
     * @param value such as {@code AM05} or {@code SUWI:09}
     * @return the code
     * @throws IllegalArgumentException if the text is not a region code
     */
    public static RegionCode of(String value) {
        return new RegionCode(value);
    }

    /**
     * Gets the system that this code belongs to.
     *
     * @return the code system
     */
    public RegionCodeSystem getSystem() {
        return value.startsWith(SUWI_PREFIX) ? RegionCodeSystem.SUWI : RegionCodeSystem.CBS;
    }

    // Written out: the runtime puts those of a record together at their first call, which delays the start of a
    // process.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegionCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
