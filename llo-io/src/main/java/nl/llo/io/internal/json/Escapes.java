package nl.llo.io.internal.json;

/** Characters that JSON writes with a backslash. */
final class Escapes {

    private static final String LETTERS = "\"\\/bfnrt";
    private static final String MEANINGS = "\"\\/\b\f\n\r\t";
    private static final int DIGITS = 4;

    private Escapes() {}

    /** Gives the place after the escape that begins at a backslash, or that pair of escapes; -1 if it is none, or half a pair. */
    static int after(byte[] bytes, int backslash) {
        int letter = backslash + 1;
        if (bytes[letter] != 'u') {
            return LETTERS.indexOf(bytes[letter]) < 0 ? -1 : letter + 1;
        }
        int character = hexadecimal(bytes, letter + 1);
        int end = letter + 1 + DIGITS;
        if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
            return character < 0 ? -1 : end;
        }
        boolean pair = character <= Character.MAX_HIGH_SURROGATE
                && bytes[end] == '\\'
                && bytes[end + 1] == 'u'
                && hexadecimal(bytes, end + 2) >= Character.MIN_LOW_SURROGATE
                && hexadecimal(bytes, end + 2) <= Character.MAX_LOW_SURROGATE;
        return pair ? end + 2 + DIGITS : -1;
    }

    private static int hexadecimal(byte[] bytes, int from) {
        int number = 0;
        for (int i = from; i < from + DIGITS; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (bytes[i] < 0 || digit < 0) {
                return -1;
            }
            number = number * 16 + digit;
        }
        return number;
    }

    /** Puts the characters in place of their escapes, which are all sound. */
    static String resolve(String text) {
        int backslash = text.indexOf('\\');
        if (backslash < 0) {
            return text;
        }
        StringBuilder resolved = new StringBuilder(text.length());
        int from = 0;
        while (backslash >= 0) {
            resolved.append(text, from, backslash);
            char letter = text.charAt(backslash + 1);
            from = backslash + 2;
            if (letter == 'u') {
                resolved.append((char) Integer.parseInt(text, from, from + DIGITS, 16));
                from += DIGITS;
            } else {
                resolved.append(MEANINGS.charAt(LETTERS.indexOf(letter)));
            }
            backslash = text.indexOf('\\', from);
        }
        return resolved.append(text, from, text.length()).toString();
    }
}
