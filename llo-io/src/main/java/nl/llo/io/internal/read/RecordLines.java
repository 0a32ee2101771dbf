package nl.llo.io.internal.read;

import java.util.Locale;

/**
 * Tells whether a text has a record on each line, by its beginning: two lines begin with a brace, and the first does not
 * end as if its record went on.
 */
final class RecordLines {

    private RecordLines() {}

    /** Tells it by the name of a file too: one that ends in {@code .ndjson} or {@code .jsonl} has a record on each line. */
    static boolean begin(String file, CharSequence text) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".ndjson") || name.endsWith(".jsonl") || begin(text);
    }

    static boolean begin(CharSequence text) {
        int first = skipWhite(text, 0);
        int end = endOfLine(text, first);
        int second = skipWhite(text, end);
        return startsRecord(text, first) && startsRecord(text, second) && !goesOn(text, end);
    }

    private static boolean startsRecord(CharSequence text, int at) {
        return at < text.length() && text.charAt(at) == '{';
    }

    /** A record that goes on with an object on the next line ends its line with a comma, a colon or an opening bracket. */
    private static boolean goesOn(CharSequence text, int end) {
        int last = end - 1;
        while (last >= 0 && isWhite(text.charAt(last))) {
            last--;
        }
        return last < 0 || ",:[".indexOf(text.charAt(last)) >= 0;
    }

    private static int endOfLine(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    private static int skipWhite(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isWhite(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
