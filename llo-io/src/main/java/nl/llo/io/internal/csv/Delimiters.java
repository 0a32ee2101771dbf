package nl.llo.io.internal.csv;

import java.util.ArrayList;
import java.util.List;
import nl.llo.io.finding.Phrase;

/** The delimiters that files are written with. */
final class Delimiters {

    /** In the order in which they are tried. */
    static final char[] ALL = {';', ',', '\t', '|'};

    private Delimiters() {}

    static Phrase phrase(char delimiter) {
        return switch (delimiter) {
            case ';' -> Phrase.DELIMITER_SEMICOLON;
            case ',' -> Phrase.DELIMITER_COMMA;
            case '\t' -> Phrase.DELIMITER_TAB;
            case '|' -> Phrase.DELIMITER_PIPE;
            default -> Phrase.DELIMITER_OTHER;
        };
    }

    /** Cuts a line roughly: at every delimiter outside quotes, the quotes removed. */
    static List<String> split(String line, char delimiter, char quote) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == quote) {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
