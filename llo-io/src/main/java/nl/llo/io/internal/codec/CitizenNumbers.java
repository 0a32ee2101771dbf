package nl.llo.io.internal.codec;

/**
 * Recognises what is probably a citizen service number (BSN): nine digits that pass the eleven test, also when dots,
 * hyphens or spaces stand between them. One in eleven other numbers of nine digits passes too.
 */
public final class CitizenNumbers {

    private static final int LENGTH = 9;

    private CitizenNumbers() {}

    /** Tells if such a number stands anywhere in a text. */
    public static boolean appearsIn(String text) {
        int digits = 0;
        int sum = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text, i)) {
                int digit = text.charAt(i) - '0';
                digits++;
                all += digit;
                sum += digits < LENGTH ? (LENGTH + 1 - digits) * digit : -digit;
                if (digits == LENGTH && all > 0 && sum % 11 == 0 && !continues(text, i + 1)) {
                    return true;
                }
            } else if (!continues(text, i)) {
                digits = 0;
                sum = 0;
                all = 0;
            }
        }
        return false;
    }

    /** Tells if a number goes on at an index: with a digit, or with one separator and then a digit. */
    private static boolean continues(String text, int i) {
        return isDigit(text, i) || (i < text.length() && ".- ".indexOf(text.charAt(i)) >= 0 && isDigit(text, i + 1));
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
}
