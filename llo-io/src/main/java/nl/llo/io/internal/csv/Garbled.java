package nl.llo.io.internal.csv;

/** Recognises text that was once written in one encoding and read in another. */
final class Garbled {

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
                    || ((c == '\u00C2' || c == '\u00C3') && next >= '\u0080' && next <= '\u00BF')
                    || (c == '\u00E2' && (next == '\u20AC' || next == '\u0080'))
                    || (c == '\u00EF' && next == '\u00BB')) {
                return true;
            }
        }
        return false;
    }
}
