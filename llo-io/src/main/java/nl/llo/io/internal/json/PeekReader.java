package nl.llo.io.internal.json;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;

/** Lets the beginning of a text be looked at before it is read. */
public final class PeekReader extends Reader {

    private final Reader in;
    private final char[] window;
    private int from;
    private int to;

    /**
     * Looks at the beginning of a text.
     *
     * @param in the text
     * @param size how many characters to look at
     * @throws IOException if reading fails; not for bytes that are no text, which is left to who reads past them
     */
    public PeekReader(Reader in, int size) throws IOException {
        this.in = in;
        this.window = new char[size];
        try {
            for (int read = 0; read >= 0 && to < size; read = in.read(window, to, size - to)) {
                to += read;
            }
        } catch (CharConversionException e) {
            // the reader below fails again at the same place
        }
    }

    /** Gives the beginning of the text. */
    public CharSequence window() {
        return CharBuffer.wrap(window, 0, to);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (from == to) {
            return in.read(buffer, offset, length);
        }
        int count = Math.min(length, to - from);
        System.arraycopy(window, from, buffer, offset, count);
        from += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
