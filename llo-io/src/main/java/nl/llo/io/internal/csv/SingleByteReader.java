package nl.llo.io.internal.csv;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;

/**
 * Reads an encoding of one byte per character. All characters before a byte that is none are given first; then reading fails
 * with a {@link CharConversionException}, so that who reads knows where the wrong byte stands.
 */
final class SingleByteReader extends Reader {

    private static final char NONE = '\uFFFD';

    private final InputStream in;
    private final String table;
    private final byte[] bytes = new byte[1 << 13];
    private int from;
    private int to;

    SingleByteReader(InputStream in, Charset charset) {
        this.in = in;
        byte[] all = new byte[1 << 8];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        this.table = new String(all, charset);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (from == to) {
            to = in.read(bytes, 0, bytes.length);
            from = 0;
            if (to < 0) {
                to = 0;
                return -1;
            }
        }
        int count = 0;
        while (count < length && from < to) {
            char c = table.charAt(bytes[from] & 0xFF);
            if (c == NONE) {
                if (count == 0) {
                    throw new CharConversionException("not in this encoding");
                }
                return count;
            }
            buffer[offset + count++] = c;
            from++;
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
