package nl.llo.io.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Lets the beginning of bytes be looked at before they are read. */
public final class PeekStream extends InputStream {

    private final InputStream in;
    private final byte[] window;
    private final int size;
    private int from;

    /**
     * Looks at the beginning.
     *
     * @param in the bytes
     * @param size how many of them to look at
     * @throws IOException if reading fails
     */
    public PeekStream(InputStream in, int size) throws IOException {
        this.in = in;
        this.window = new byte[size];
        this.size = in.readNBytes(window, 0, size);
    }

    /** Gives the beginning as a text, without a byte order mark; each character that is not ASCII appears as several others. */
    public CharSequence window() {
        int start = Utf8Reader.beginsWithMark(window, size) ? Utf8Reader.MARK_LENGTH : 0;
        return new String(window, start, size - start, StandardCharsets.ISO_8859_1);
    }

    @Override
    public int read() throws IOException {
        return from == size ? in.read() : window[from++] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (from == size) {
            return in.read(buffer, offset, length);
        }
        int count = Math.min(length, size - from);
        System.arraycopy(window, from, buffer, offset, count);
        from += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
