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

    /** As many digits surely fit in a long. */
    private static final int MAX_PLAIN = 18;

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
        return plain(number);
    }

    /**
     * Reads a text that has no sign, no exponent and few digits, as almost every text of a number.
     *
     * @param text a number as JSON writes it
     * @param decimals how many decimals it may have, zeros at the end not counted
     * @return the number in units of the last decimal, or -1 for any other text, about which {@link #parse} tells more
     */
    static long units(CharSequence text, int decimals) {
        int length = text.length();
        if (length + decimals > MAX_PLAIN) {
            return -1;
        }
        long units = 0;
        int missing = decimals;
        boolean point = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (digit && (missing > 0 || !point)) {
                units = units * 10 + c - '0';
                missing -= point ? 1 : 0;
            } else if (c == '.') {
                point = true;
            } else if (c != '0') {
                return -1;
            }
        }
        for (; missing > 0; missing--) {
            units *= 10;
        }
        return units;
    }

    /** Makes a number of units of a decimal, without zeros at its end. */
    static BigDecimal plain(long units, int decimals) {
        long rest = units;
        int scale = decimals;
        while (scale > 0 && rest % 10 == 0) {
            rest /= 10;
            scale--;
        }
        return BigDecimal.valueOf(rest, scale);
    }

    /** Gives a number without zeros at its end, and with no exponent. */
    static BigDecimal plain(BigDecimal number) {
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
