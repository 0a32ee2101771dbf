package nl.llo.io.internal.mapping;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How numbers are written. */
public enum NumberStyle {
    /** With a decimal point, and commas between thousands: 1,234.56. */
    POINT('.', ','),
    /** With a decimal comma, and points between thousands, as in Dutch: 1.234,56. */
    COMMA(',', '.');

    /** As many digits as any value can need. */
    private static final int MAX_DIGITS = 30;

    private final char decimal;
    private final char group;

    NumberStyle(char decimal, char group) {
        this.decimal = decimal;
        this.group = group;
    }

    /** Makes a number of its text, or gives null: also when thousands are not grouped by three. */
    public @Nullable BigDecimal parse(String text) {
        String bare = withoutCurrency(text);
        int from = !bare.isEmpty() && (bare.charAt(0) == '-' || bare.charAt(0) == '+') ? 1 : 0;
        int point = bare.indexOf(decimal, from);
        String whole = digits(bare.substring(from, point < 0 ? bare.length() : point));
        String fraction = point < 0 ? "" : bare.substring(point + 1);
        boolean plain = isDigits(whole) && (point < 0 || isDigits(fraction));
        if (!plain || whole.length() + fraction.length() > MAX_DIGITS) {
            return null;
        }
        BigDecimal number = new BigDecimal(fraction.isEmpty() ? whole : whole + "." + fraction);
        return bare.charAt(0) == '-' ? number.negate() : number;
    }

    private static String withoutCurrency(String text) {
        String bare = text.strip();
        if (bare.startsWith("\u20AC")) {
            return bare.substring(1).strip();
        }
        return bare.toUpperCase(Locale.ROOT).startsWith("EUR ")
                ? bare.substring(4).strip()
                : bare;
    }

    /** Gives the digits without the signs between thousands; nothing when these stand in the wrong places. */
    private String digits(String whole) {
        if (whole.indexOf(group) < 0) {
            return whole;
        }
        StringBuilder digits = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            boolean expected = (whole.length() - i) % 4 == 0 && i > 0;
            if ((whole.charAt(i) == group) != expected) {
                return "";
            }
            if (!expected) {
                digits.append(whole.charAt(i));
            }
        }
        return digits.toString();
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
