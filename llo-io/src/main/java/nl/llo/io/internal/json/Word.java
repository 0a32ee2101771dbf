package nl.llo.io.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text, ready to be compared with bytes of UTF-8. */
public final class Word {

    private final String text;
    private final byte[] bytes;
    private final long head;
    private final long tail;

    /** Prepares a text. */
    public Word(String text) {
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(all, all.length + Long.BYTES);
        this.text = text;
        this.bytes = all;
        this.head = Bytes.head(padded, 0, all.length);
        this.tail = Bytes.tail(padded, 0, all.length);
    }

    /** Gives the text. */
    public String text() {
        return text;
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
