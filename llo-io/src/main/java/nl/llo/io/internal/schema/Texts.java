package nl.llo.io.internal.schema;

import java.util.HexFormat;
import java.util.Map;

/**
 * Which characters a text may hold, as regular expressions that mean the same in ECMA-262 with the flag u, which JSON Schema
 * recommends, and in Java.
 */
final class Texts {

    static final String LINE = "Line";
    static final String LINES = "Lines";

    /** At least one character that is not white. Spelled out: {@code \S} differs from one language to another. */
    static final String FILLED =
            "[^\\u0009-\\u000D\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029" + "\\u205F\\u3000]";

    private static final String HIDDEN = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}" + noCharacters() + "]";

    /** Soft hyphens and joiners do not show by themselves, but some words are not written without them. */
    private static final String JOINERS = "\\u00AD\\u200C\\u200D";

    private Texts() {}

    static Map<String, Object> line() {
        return text("A text on one line, without characters that do not show or that turn the reading direction.", "");
    }

    static Map<String, Object> lines() {
        return text(
                "A text that may have several lines, without other characters that do not show or that turn the reading"
                        + " direction.",
                "\\n");
    }

    /** Says what may not stand in it: a pattern for the whole of a long text exhausts the stack of some validators. */
    private static Map<String, Object> text(String description, String allowed) {
        return Json.object(
                "description",
                description,
                "type",
                "string",
                "not",
                Json.object("pattern", "(?![" + JOINERS + allowed + "])" + HIDDEN));
    }

    /** The code points that Unicode promises never to make a character of, as escapes of UTF-16. */
    private static String noCharacters() {
        StringBuilder ranges = new StringBuilder("\\uFDD0-\\uFDEF\\uFFFE\\uFFFF");
        for (int plane = 1; plane <= 16; plane++) {
            int last = plane << 16 | 0xFFFE;
            String high = "\\u" + HexFormat.of().withUpperCase().toHexDigits(Character.highSurrogate(last));
            ranges.append(high).append("\\uDFFE").append('-').append(high).append("\\uDFFF");
        }
        return ranges.toString();
    }
}
