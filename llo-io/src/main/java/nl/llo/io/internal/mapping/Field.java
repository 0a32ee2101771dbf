package nl.llo.io.internal.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one place in a record is filled.
 *
 * @param to where the value goes
 * @param from the column or pointer it comes from, or null
 * @param column the number of the column it comes from, or 0
 * @param constant the value itself, or null
 * @param each the list of parts that {@code from} and {@code when} are about, or null for the record itself
 * @param when what must hold of the row, the part or the record
 * @param optional whether the column may be missing from the file
 * @param required whether a record without a value for it is refused
 * @param text how the text of a value is cut and made up
 * @param codes what the partner's values are here; empty when they are the same
 * @param unknown the values that mean that nothing is known
 * @param otherwise what becomes of a value that does not stand in the table of codes
 * @param prefer the partner's values in the order in which one is chosen of several
 * @param dates the ways in which dates are written
 * @param numbers how numbers are written
 * @param factor what numbers are multiplied by
 * @param conversion the name of a conversion written as a program, or null
 * @param guess why a program proposed this field, or null
 */
public record Field(
        Pointer to,
        @Nullable String from,
        int column,
        @Nullable String constant,
        @Nullable Pointer each,
        List<Condition> when,
        boolean optional,
        boolean required,
        TextOptions text,
        Map<String, String> codes,
        Set<String> unknown,
        Otherwise otherwise,
        List<String> prefer,
        List<DatePattern> dates,
        NumberStyle numbers,
        BigDecimal factor,
        @Nullable String conversion,
        @Nullable String guess) {

    /** What becomes of a value that does not stand in the table of codes. */
    public enum Otherwise {
        /** It is an error. */
        REFUSE,
        /** It is taken as it is. */
        KEEP,
        /** It is left out: the table lists all that matters. */
        OMIT
    }

    /**
     * How the text of a value is cut and made up, in this order.
     *
     * @param split what stands between several values in one cell, or empty
     * @param take how many characters at the beginning are used, or 0 for all
     * @param digits to how many digits a number is filled up with zeros, or 0
     * @param prefix what is put before it
     * @param slug whether it is made an id: lower-case letters, digits and hyphens
     */
    public record TextOptions(String split, int take, int digits, String prefix, boolean slug) {}
}
