package nl.llo.io.internal.csv;

/** Recognises text that was once written in one encoding and read in another. */
final class Garbled {

    /** What windows-1252 has for the bytes from 80 to 9F, which go on with a letter in UTF-8. */
    private static final String CONTINUING =
            "\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D"
                    + "\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178";

    private Garbled() {}

    /**
     * Tells if a text holds a replacement character, or letters that are the two or three bytes of one letter in UTF-8, such
     * as an A with tilde and a copyright sign for an e with acute.
     */
    static boolean isLikely(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c == '\uFFFD'
                    || ((c == '\u00C2' || c == '\u00C3') && isContinuing(next))
                    || (c == '\u00E2' && "\u20AC\u0080\u201A\u0082".indexOf(next) >= 0)
                    || (c == '\u00EF' && next == '\u00BB')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContinuing(char c) {
        return (c >= '\u0080' && c <= '\u00BF') || CONTINUING.indexOf(c) >= 0;
    }
}
