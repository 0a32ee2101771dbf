package nl.llo.matching.internal.engine;

/** Turns bits about people into people by bit. */
public final class BitMatrix {

    private BitMatrix() {}

    /** Turns 64 words round in place: bit i of word j becomes bit j of word i. */
    public static void transpose(long[] words) {
        long mask = 0x0000_0000_FFFF_FFFFL;
        for (int width = 32; width != 0; width >>>= 1) {
            for (int at = 0; at < 64; at = (at + width + 1) & ~width) {
                long moved = ((words[at] >>> width) ^ words[at + width]) & mask;
                words[at] ^= moved << width;
                words[at + width] ^= moved;
            }
            mask ^= mask << (width >>> 1);
        }
    }
}
