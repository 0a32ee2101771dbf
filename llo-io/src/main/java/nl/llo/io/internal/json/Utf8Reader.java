package nl.llo.io.internal.json;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads UTF-8 and nothing else. All characters before a wrong byte are given first; then reading fails with a
 * {@link CharConversionException}, so that who reads knows where the wrong byte stands. Skips a byte order mark.
 */
public final class Utf8Reader extends Reader {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    static final int MARK_LENGTH = MARK.length;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14);
    private final boolean marked;
    private boolean ended;
    private char pending;
    private boolean broken;

    /**
     * Starts reading.
     *
     * @param in the bytes; closed with this reader
     * @throws IOException if reading the first bytes fails
     */
    public Utf8Reader(InputStream in) throws IOException {
        this.in = in;
        bytes.limit(0);
        while (bytes.limit() < 4 && !ended) {
            fill();
        }
        marked = beginsWithMark(bytes.array(), bytes.limit());
        if (marked) {
            bytes.position(MARK.length);
        }
        broken = beginsWithZero(bytes.array(), bytes.limit());
    }

    /** Tells if the bytes began with a byte order mark. */
    public boolean hadByteOrderMark() {
        return marked;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (pending != 0) {
            buffer[offset] = pending;
            pending = 0;
            return 1;
        }
        if (length == 1) {
            char[] pair = new char[2];
            int count = decode(CharBuffer.wrap(pair));
            if (count > 0) {
                buffer[offset] = pair[0];
                pending = count == 2 ? pair[1] : 0;
            }
            return Math.min(count, 1);
        }
        return decode(CharBuffer.wrap(buffer, offset, length).slice());
    }

    /** Decodes at least one character if there is any; there must be room for two. */
    private int decode(CharBuffer chars) throws IOException {
        while (true) {
            if (broken) {
                throw new CharConversionException("not UTF-8");
            }
            broken = decoder.decode(bytes, chars, ended).isError();
            if (chars.position() > 0) {
                return chars.position();
            }
            if (!broken) {
                if (ended) {
                    return -1;
                }
                fill();
            }
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    static boolean beginsWithMark(byte[] bytes, int length) {
        return length >= MARK.length && Arrays.equals(MARK, 0, MARK.length, bytes, 0, MARK.length);
    }

    /** Tells if bytes begin as those of UTF-16 or UTF-32 without a mark do. */
    static boolean beginsWithZero(byte[] bytes, int length) {
        for (int i = 0; i < Math.min(4, length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
