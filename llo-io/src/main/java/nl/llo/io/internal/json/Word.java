package nl.llo.io.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text, ready to be compared with bytes of UTF-8. */
public final class Word {

    private final byte[] bytes;
    private final long head;
    private final long tail;

    /** Prepares a text. */
    public Word(String text) {
        this(text.getBytes(StandardCharsets.UTF_8));
    }

    private Word(byte[] bytes) {
        byte[] padded = Arrays.copyOf(bytes, bytes.length + Long.BYTES);
        this.bytes = bytes;
        this.head = Bytes.head(padded, 0, bytes.length);
        this.tail = Bytes.tail(padded, 0, bytes.length);
    }

    /** Prepares the text that stands in bytes of UTF-8. */
    static Word of(byte[] text, int from, int to) {
        return new Word(Arrays.copyOfRange(text, from, to));
    }

    /** Tells if this is the text. */
    public boolean isText(String text) {
        return Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Tells if the text stands in bytes that have this head and tail. */
    boolean stands(byte[] in, int from, int to, long itsHead, long itsTail) {
        return head == itsHead
                && tail == itsTail
                && bytes.length == to - from
                && (bytes.length <= 2 * Long.BYTES || Arrays.equals(bytes, 0, bytes.length, in, from, to));
    }

    int hash() {
        return Bytes.hash(head, tail, bytes.length);
    }
}
