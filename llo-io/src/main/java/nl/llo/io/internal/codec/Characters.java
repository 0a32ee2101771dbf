package nl.llo.io.internal.codec;

import java.text.Normalizer;

/** Which characters a text may hold. */
final class Characters {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int SOFT_HYPHEN = 0xAD;

    /** Below this, no character can combine with the one before it. */
    private static final char FIRST_COMBINING = 0x300;

    private Characters() {}

    /** Tells if a character shows as itself: no control, no half of a pair, none that turns the reading direction. */
    static boolean isPlain(int c) {
        if (c >= ' ' && c < 0x7F) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER || c == SOFT_HYPHEN;
            case Character.UNASSIGNED -> (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
            default -> true;
        };
    }

    /** Finds the first character that may not stand in a text, or gives -1. */
    static int firstRefused(String text, boolean lines) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isPlain(c) && !(lines && c == '\n')) {
                return c;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    /** Composes letters and their accents, so that equal words are equal texts. */
    static String compose(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
