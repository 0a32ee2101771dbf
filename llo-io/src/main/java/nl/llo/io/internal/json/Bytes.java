package nl.llo.io.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes at a time, as a long whose lowest byte comes first. What is found is marked by the highest bit of its byte; of the
 * marks only the first is sure.
 */
final class Bytes {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long MARKS = 0x8080_8080_8080_8080L;

    private Bytes() {}

    /** Gives eight bytes. */
    static long eight(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    /** Marks the bytes that are a character of ASCII. */
    static long equal(long bytes, char character) {
        long zero = bytes ^ (EACH * character);
        return (zero - EACH) & ~zero & MARKS;
    }

    /** Marks the bytes that end a string of JSON or stand for something else than their own character. */
    static long special(long bytes) {
        long control = (bytes - EACH * ' ') & ~bytes;
        return equal(bytes, '"') | equal(bytes, '\\') | ((control | bytes) & MARKS);
    }

    /** Gives which byte is the first that is marked. */
    static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
    }

    /** Gives the first eight bytes of a text, and zeros where it has fewer; eight more bytes must follow. */
    static long head(byte[] text, int from, int to) {
        long bytes = eight(text, from);
        int length = to - from;
        return length >= Long.BYTES ? bytes : bytes & ((1L << (length * Byte.SIZE)) - 1);
    }

    /** Gives the last eight bytes of a text, or zero when it has fewer. */
    static long tail(byte[] text, int from, int to) {
        return to - from >= Long.BYTES ? eight(text, to - Long.BYTES) : 0;
    }

    /** Mixes all bytes of a text of at least eight. */
    static int hash(byte[] text, int from, int to) {
        long mixed = 0;
        for (int p = from; p < to - Long.BYTES; p += Long.BYTES) {
            mixed = (mixed ^ eight(text, p)) * 0x9E37_79B9_7F4A_7C15L;
            mixed ^= mixed >>> 32;
        }
        return hash(mixed, tail(text, from, to), to - from);
    }

    /** Mixes what is known of a text. */
    static int hash(long head, long tail, int length) {
        long mixed = (head * 0x9E37_79B9_7F4A_7C15L) ^ (tail * 0xC2B2_AE3D_27D4_EB4FL) ^ length;
        return (int) (mixed >>> 32 ^ mixed >>> 17);
    }
}
