package nl.llo.matching.internal.search;

/** Three truth values as bytes, so that a whole problem is evaluated without making objects. */
final class Truths {

    static final byte FALSE = 0;
    static final byte OPEN = 1;
    static final byte TRUE = 2;

    private Truths() {}

    static byte not(byte truth) {
        return (byte) (TRUE - truth);
    }
}
