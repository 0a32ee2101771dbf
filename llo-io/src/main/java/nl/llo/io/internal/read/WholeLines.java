package nl.llo.io.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Holds back a last line that is the beginning of an object and no more: writing it was broken off. A last line without an
 * end that holds a whole object is given, as is one that never was an object.
 */
final class WholeLines extends InputStream {

    /** Nothing longer is taken for a line that was cut off. */
    private static final int LONGEST = 1 << 22;

    private final InputStream in;
    private byte[] buffer = new byte[1 << 14];
    private int from;
    private int to;
    private int filled;
    private boolean ended;
    private int lines;
    private boolean cut;

    WholeLines(InputStream in) {
        this.in = in;
    }

    /** Tells, after the end, whether a line was held back. */
    boolean isCut() {
        return cut;
    }

    /** Tells, after the end, the number of the last line, from 1. */
    int lastLine() {
        return lines + 1;
    }

    /** Tells, after the end, how many bytes were held back. */
    int countHeldBack() {
        return cut ? filled - to : 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (from == to && !ended) {
            fill();
        }
        int count = Math.min(length, to - from);
        if (count == 0) {
            return length == 0 ? 0 : -1;
        }
        System.arraycopy(buffer, from, bytes, offset, count);
        from += count;
        return count;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, to, buffer, 0, filled - to);
        filled -= to;
        from = 0;
        to = 0;
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            ended = true;
            cut = isCut(buffer, filled);
            to = cut ? 0 : filled;
            return;
        }
        for (int i = filled; i < filled + read; i++) {
            if (buffer[i] == '\n') {
                lines++;
                to = i + 1;
            }
        }
        filled += read;
        if (to == 0 && filled >= LONGEST) {
            to = filled;
        }
    }

    /** After a loss of power the end of a file can be zeros. */
    private static boolean isCut(byte[] bytes, int length) {
        int at = 0;
        while (at < length && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
        if (at == length || (bytes[at] != '{' && bytes[at] != 0)) {
            return false;
        }
        int depth = 0;
        boolean inText = false;
        for (; at < length; at++) {
            if (inText && bytes[at] == '\\') {
                at++;
            } else if (bytes[at] == '"') {
                inText = !inText;
            } else if (!inText && bytes[at] == '{') {
                depth++;
            } else if (!inText && bytes[at] == '}') {
                depth--;
                if (depth == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
