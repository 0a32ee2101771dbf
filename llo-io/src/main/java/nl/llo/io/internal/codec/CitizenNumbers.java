package nl.llo.io.internal.codec;

/**
 * Recognises what is probably a citizen service number (BSN): nine digits of any script that pass the eleven test, also when
 * one dot, hyphen, slash, low line or space of any kind stands between two of them. One in eleven other numbers of nine digits
 * passes too.
 */
public final class CitizenNumbers {

    private static final int LENGTH = 9;

    private CitizenNumbers() {}

    /** Tells if such a number stands anywhere in a text. */
    public static boolean appearsIn(String text) {
        return mayHold(text) && find(text);
    }

    /** Tells if enough of the characters are, or might be, digits: of most texts nothing more need be known. */
    private static boolean mayHold(String text) {
        int length = text.length();
        int count = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            count += (c >= '0' && c <= '9') || c >= '\u0080' ? 1 : 0;
        }
        return count >= LENGTH;
    }

    private static boolean find(String text) {
        int digits = 0;
        int sum = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text, i);
            if (digit >= 0) {
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
        return digit(text, i) >= 0 || (i < text.length() && separates(text.charAt(i)) && digit(text, i + 1) >= 0);
    }

    private static boolean separates(char c) {
        return switch (c) {
            case ' ', '.', '-', '/', '_' -> true;
            default -> c > '\u007f' && isSpaceOrDash(c);
        };
    }

    private static boolean isSpaceOrDash(char c) {
        int type = Character.getType(c);
        return type == Character.SPACE_SEPARATOR || type == Character.DASH_PUNCTUATION;
    }

    /** The value of the digit at an index, or -1 where none stands. Digits beyond the basic plane are no digits here. */
    private static int digit(String text, int i) {
        if (i >= text.length()) {
            return -1;
        }
        char c = text.charAt(i);
        if (c < '\u0080') {
            return c >= '0' && c <= '9' ? c - '0' : -1;
        }
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(c, 10) : -1;
    }
}
