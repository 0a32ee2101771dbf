package nl.llo.io.internal.codec;

import java.math.BigDecimal;
import nl.llo.io.internal.json.TokenWriter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a number of its text, but only when the text is of a size that an honest number has. Arithmetic on a number with
 * an exponent of a thousand million takes for ever, so the text is measured first.
 */
final class NumberText {

    /** As many digits as any value can need, with room to spare for zeros. */
    static final int MAX_DIGITS = 30;

    private NumberText() {}

    /**
     * Makes a number of its text.
     *
     * @param text a number as JSON writes it
     * @return the number without zeros at its end, or null when the text is too large
     */
    static @Nullable BigDecimal parse(String text) {
        int mantissa = mantissaLength(text);
        if (mantissa > MAX_DIGITS + 2) { // a sign and a point
            return null;
        }
        if (mantissa < text.length() && !isSmallExponent(text, mantissa + 1)) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        return number.signum() == 0 ? BigDecimal.ZERO : TokenWriter.plain(number);
    }

    private static int mantissaLength(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'e' || c == 'E') {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isSmallExponent(String text, int from) {
        int exponent = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                exponent = exponent * 10 + c - '0';
                if (exponent > MAX_DIGITS) {
                    return false;
                }
            }
        }
        return true;
    }
}
