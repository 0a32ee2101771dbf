package nl.llo.io.internal.json;

import java.io.IOException;
import java.io.Reader;

/** Reads a text line by line, and keeps no more of a line than a limit allows. */
public final class Lines {

    private final Reader in;
    private final long max;
    private final char[] buffer = new char[1 << 13];
    private int from;
    private int to;
    private final StringBuilder line = new StringBuilder();
    private boolean tooLong;
    private int number;

    /**
     * Starts before the first line.
     *
     * @param in the text
     * @param max how many characters a line may have
     */
    public Lines(Reader in, long max) {
        this.in = in;
        this.max = max;
    }

    /**
     * Goes to the next line.
     *
     * @return whether there is one
     * @throws IOException if reading fails; then {@link #line} gives what could be read of the line
     */
    public boolean next() throws IOException {
        line.setLength(0);
        tooLong = false;
        number++;
        boolean any = false;
        while (from < to || fill()) {
            any = true;
            int start = from;
            while (from < to && buffer[from] != '\n') {
                from++;
            }
            append(start, from);
            if (from < to) {
                from++;
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        int read = in.read(buffer, 0, buffer.length);
        from = 0;
        to = Math.max(read, 0);
        return read > 0;
    }

    private void append(int start, int end) {
        tooLong |= (long) line.length() + end - start > max;
        if (!tooLong) {
            line.append(buffer, start, end - start);
        }
    }

    /** Gives the characters of the line, without its end. */
    public CharSequence line() {
        return line;
    }

    /** Tells if the line has more characters than are allowed; then not all are given. */
    public boolean isTooLong() {
        return tooLong;
    }

    /** Tells if the line is empty or white. */
    public boolean isBlank() {
        for (int i = 0; i < line.length(); i++) {
            if (" \t\r".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return !tooLong;
    }

    /** Gives the number of the line, from 1. */
    public int number() {
        return number;
    }
}
