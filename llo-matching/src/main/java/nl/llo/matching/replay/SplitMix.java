package nl.llo.matching.replay;

/**
 * SplitMix64 of Steele, Lea and Flood (2014), written out: Java promises no algorithm for the generators that it comes with,
 * and a replay has to be the same for ever.
 */
final class SplitMix {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private long state;

    SplitMix(long seed) {
        this.state = seed;
    }

    /** A stream of its own for something that has a name. */
    static SplitMix of(long seed, String name) {
        return new SplitMix(hash(seed, name));
    }

    /** A number that follows from a seed and a name: FNV-1a over the characters, then mixed. */
    static long hash(long seed, String name) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return mix(hash ^ mix(seed + GOLDEN_GAMMA));
    }

    static long mix(long number) {
        long z = number;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** A number from 0 up to, not including, a bound of at least 1; each is as likely as any other. */
    long below(long bound) {
        while (true) {
            long bits = next() >>> 1;
            long number = bits % bound;
            if (bits - number + (bound - 1) >= 0) { // otherwise from the incomplete last run of the bound
                return number;
            }
        }
    }
}
