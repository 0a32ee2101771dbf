package nl.llo.io.internal.csv;

import java.util.Arrays;
import nl.llo.io.internal.json.Position;

/** One record of a file as it is written. Reused for the next record. */
final class RawRecord {

    /** A record with more cells is no row of a table; where the further ones begin is not kept. */
    static final int MAX_CELLS = 4_096;

    private final StringBuilder text = new StringBuilder();
    private String lineEnd = "";
    private int row;
    private int line;
    private long[] starts = new long[32];
    private int cells;
    private long strayQuote;
    private long bareQuote;
    private long openQuote;
    private boolean tooLong;

    void begin(int atRow, int atLine) {
        text.setLength(0);
        lineEnd = "";
        row = atRow;
        line = atLine;
        cells = 0;
        strayQuote = Position.UNKNOWN;
        bareQuote = Position.UNKNOWN;
        openQuote = Position.UNKNOWN;
        tooLong = false;
    }

    void append(char c, int max) {
        tooLong |= text.length() >= max;
        if (!tooLong) {
            text.append(c);
        }
    }

    void startCell(int atLine, int column) {
        if (cells > MAX_CELLS) {
            return;
        }
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, cells * 2);
        }
        starts[cells++] = Position.of(atLine, column);
    }

    void stray(int atLine, int column) {
        if (strayQuote == Position.UNKNOWN) {
            strayQuote = Position.of(atLine, column);
        }
    }

    void bare(int atLine, int column) {
        if (bareQuote == Position.UNKNOWN) {
            bareQuote = Position.of(atLine, column);
        }
    }

    void end(String end, boolean insideQuotes) {
        lineEnd = end;
        if (insideQuotes) {
            openQuote = starts[cells - 1];
        }
    }

    /** The characters, without the end of the line. */
    String text() {
        return text.toString();
    }

    /** The characters, with the end of the line. */
    String whole() {
        return text + lineEnd;
    }

    String lineEnd() {
        return lineEnd;
    }

    /** The number of the record in the file, from 1. */
    int row() {
        return row;
    }

    /** The line on which it begins, from 1. */
    int line() {
        return line;
    }

    /** How many cells there are, by the delimiters outside quotes; of more than can be, one too many. */
    int cells() {
        return cells;
    }

    /** Where a cell begins. */
    long start(int cell) {
        return starts[Math.min(cell, cells - 1)];
    }

    /** Where the first quote stands inside a cell that does not begin with one, or {@link Position#UNKNOWN}. */
    long bareQuote() {
        return bareQuote;
    }

    /** Where the first character stands that makes a quoted cell ambiguous, or {@link Position#UNKNOWN}. */
    long strayQuote() {
        return strayQuote;
    }

    /** Where the cell begins whose quote is never closed, or {@link Position#UNKNOWN}. */
    long openQuote() {
        return openQuote;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return !tooLong;
    }
}
