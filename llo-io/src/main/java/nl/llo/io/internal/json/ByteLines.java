package nl.llo.io.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads bytes line by line without copying a line, and keeps no more of one than a limit allows. Skips a byte order mark. */
public final class ByteLines {

    /** As many bytes may be read after the end of a line. */
    static final int PADDING = Long.BYTES;

    /** No character of UTF-16 takes more bytes in UTF-8. */
    private static final int BYTES_PER_CHARACTER = 3;

    /** More than this is kept of no line. */
    private static final long MOST = 1L << 30;

    private final InputStream in;
    private final int max;
    private final long most;
    private final boolean marked;
    /** Whether the bytes begin as UTF-16 or UTF-32 without a mark do. */
    private final boolean zero;

    private byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private int filled;
    private int next;
    private boolean ended;
    private boolean cut;
    private int number;

    /**
     * Starts before the first line.
     *
     * @param in the bytes
     * @param max how many characters a line may have
     * @throws IOException if reading the first bytes fails
     */
    public ByteLines(InputStream in, int max) throws IOException {
        this.in = in;
        this.max = max;
        this.most = Math.min(MOST, (long) max * BYTES_PER_CHARACTER);
        while (filled < 4 && !ended) {
            fill();
        }
        marked = Utf8Reader.beginsWithMark(buffer, filled);
        zero = Utf8Reader.beginsWithZero(buffer, filled);
        next = marked ? Utf8Reader.MARK_LENGTH : 0;
    }

    /** Tells if the bytes began with a byte order mark. */
    public boolean hadByteOrderMark() {
        return marked;
    }

    /**
     * Goes to the next line.
     *
     * @return whether there is one
     * @throws IOException if reading fails
     */
    public boolean next() throws IOException {
        number++;
        cut = false;
        from = next;
        int at = from;
        while (true) {
            at = endOfLine(at);
            if (at < filled) {
                break;
            }
            if (filled - from > most) {
                skipRest();
                return true;
            }
            at -= from;
            if (!more()) {
                at = filled;
                buffer[at] = '\n';
                break;
            }
            at += from;
        }
        to = at;
        next = Math.min(at + 1, filled);
        return to > from || next > to;
    }

    private int endOfLine(int start) {
        for (int at = start; at < filled; at += Long.BYTES) {
            long found = Bytes.equal(Bytes.eight(buffer, at), '\n');
            if (found != 0) {
                return Math.min(at + Bytes.first(found), filled);
            }
        }
        return filled;
    }

    /** Gets more bytes behind those of the line, which may move to the beginning of the buffer. */
    private boolean more() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, filled - from);
            filled -= from;
            from = 0;
        }
        if (filled > buffer.length / 2) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        return fill();
    }

    private boolean fill() throws IOException {
        int read = in.read(buffer, filled, buffer.length - PADDING - filled);
        ended = read < 0;
        filled += Math.max(read, 0);
        return !ended;
    }

    /** Ends a line that is too long; what was read of it stays. */
    private void skipRest() throws IOException {
        cut = true;
        int kept = filled;
        to = kept;
        next = kept;
        byte[] rest = new byte[1 << 13];
        for (int read = in.read(rest); read >= 0; read = in.read(rest)) {
            for (int i = 0; i < read; i++) {
                if (rest[i] == '\n') {
                    keep(rest, i + 1, read);
                    return;
                }
            }
        }
    }

    private void keep(byte[] rest, int start, int end) {
        if (buffer.length - PADDING - filled < end - start) {
            buffer = Arrays.copyOf(buffer, filled + end - start + PADDING);
        }
        System.arraycopy(rest, start, buffer, filled, end - start);
        filled += end - start;
    }

    /**
     * Gives the bytes in which the line stands, and after it an end of line, unless it is too long. {@link #PADDING} bytes may be
     * read after it. Lost with the next line.
     */
    public byte[] bytes() {
        return buffer;
    }

    /** Gives where the line begins. */
    public int from() {
        return from;
    }

    /** Gives where the line ends. */
    public int to() {
        return to;
    }

    /** Tells if the line has more characters than are allowed; then not all need be given. */
    public boolean isTooLong() {
        return cut || (to - from > max && countCharacters() > max);
    }

    /** Counts the characters of a line that is UTF-8: every byte that begins one, and twice those that begin a pair. */
    private int countCharacters() {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean continues = (buffer[i] & 0xC0) == 0x80;
            boolean beginsPair = (buffer[i] & 0xF8) == 0xF0;
            count += continues ? 0 : beginsPair ? 2 : 1;
        }
        return count;
    }

    /**
     * Gives the characters of the line.
     *
     * @param out where they go, with room for as many as there are bytes
     * @return whether the bytes are UTF-8; if not, only the characters before the first wrong byte are given
     */
    public boolean decode(CharBuffer out) {
        boolean begins = number == 1;
        if (begins && zero) {
            return false;
        }
        return !StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(buffer, from, to - from), out, !cut)
                .isError();
    }

    /** Tells if the line is empty or white. */
    public boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return !cut;
    }

    /** Gives the number of the line, from 1. */
    public int number() {
        return number;
    }
}
