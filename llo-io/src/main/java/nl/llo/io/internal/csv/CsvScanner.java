package nl.llo.io.internal.csv;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.Reader;
import nl.llo.io.internal.json.Position;

/**
 * Cuts a text into records: at the ends of lines that do not stand between quotes. Keeps the place of each cell, and keeps no
 * more of a record than a limit allows.
 */
final class CsvScanner {

    private static final int END = -1;

    private final Reader in;
    private final char delimiter;
    private final char quote;
    private final int max;
    private final char[] buffer = new char[1 << 13];
    private int from;
    private int to;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;
    private final RawRecord record = new RawRecord();
    private int row;

    CsvScanner(Reader in, char delimiter, char quote, int max) {
        this.in = in;
        this.delimiter = delimiter;
        this.quote = quote;
        this.max = max;
    }

    private enum State {
        CELL_START,
        SPACE,
        BARE,
        QUOTED,
        CLOSED
    }

    /** Goes to the next record; gives whether there is one. */
    boolean next() throws IOException {
        if (peek() == END) {
            return false;
        }
        row++;
        record.begin(row, line);
        record.startCell(line, column);
        State state = State.CELL_START;
        for (int c = peek(); c != END; c = peek()) {
            if (state != State.QUOTED && (c == '\n' || c == '\r')) {
                record.end(readLineEnd(), false);
                return true;
            }
            state = step(state, (char) c);
        }
        record.end("", state == State.QUOTED);
        return true;
    }

    private State step(State state, char c) throws IOException {
        int atLine = line;
        int atColumn = column;
        take(c);
        if (state == State.QUOTED) {
            if (c != quote) {
                return State.QUOTED;
            }
            if (peek() == quote) {
                take(quote);
                return State.QUOTED;
            }
            return State.CLOSED;
        }
        if (c == delimiter) {
            record.startCell(line, column);
            return State.CELL_START;
        }
        if (c == quote && state == State.CELL_START) {
            return State.QUOTED;
        }
        if (state == State.CLOSED || (c == quote && state == State.SPACE)) {
            record.stray(atLine, atColumn);
        } else if (c == quote) {
            record.bare(atLine, atColumn);
        }
        return c == ' ' && state != State.BARE ? State.SPACE : State.BARE;
    }

    private void take(char c) {
        record.append(c, max);
        from++;
        boolean secondOfPair = afterReturn && c == '\n';
        afterReturn = c == '\r';
        if (c == '\n' || c == '\r') {
            line += secondOfPair ? 0 : 1;
            column = 1;
        } else {
            column++;
        }
    }

    private String readLineEnd() throws IOException {
        char first = buffer[from++];
        boolean pair = first == '\r' && peek() == '\n';
        if (pair) {
            from++;
        }
        line++;
        column = 1;
        afterReturn = false;
        return pair ? "\r\n" : String.valueOf(first);
    }

    private int peek() throws IOException {
        if (from == to) {
            int read = in.read(buffer, 0, buffer.length);
            from = 0;
            to = Math.max(read, 0);
            return to == 0 ? END : buffer[0];
        }
        return buffer[from];
    }

    /** The current record, until the next is read. */
    RawRecord record() {
        return record;
    }

    /** Where reading stands; after a {@link CharConversionException} that is where the wrong byte is. */
    long position() {
        return Position.of(line, column);
    }
}
