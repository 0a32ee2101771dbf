package nl.llo.io.internal.convert;

import java.util.Arrays;

/**
 * Remembers texts in a few bytes each, so that a file with a million records needs no more memory for them than for a few
 * pages. Keeps a hash of 64 bits: of a million texts, two are taken for one once in tens of millions of files.
 */
final class SeenKeys {

    private static final int FIRST = 1 << 10;
    private static final long FNV = 0x100000001b3L;
    private static final long MIX = 0xff51afd7ed558ccdL;

    /** Hashes, each at the first free place from where it belongs; zero where none stands. */
    private long[] hashes = new long[FIRST];

    private int size;

    /** Remembers a text; gives whether it is a new one. */
    boolean add(String text) {
        if (size * 4L > hashes.length * 3L) {
            long[] old = hashes;
            hashes = new long[old.length * 2];
            Arrays.stream(old).filter(hash -> hash != 0).forEach(this::put);
        }
        boolean added = put(hash(text));
        size += added ? 1 : 0;
        return added;
    }

    private boolean put(long hash) {
        int mask = hashes.length - 1;
        int at = (int) hash & mask;
        while (hashes[at] != 0) {
            if (hashes[at] == hash) {
                return false;
            }
            at = (at + 1) & mask;
        }
        hashes[at] = hash;
        return true;
    }

    private static long hash(String text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV;
            hash ^= hash >>> 29;
        }
        hash = (hash ^ (hash >>> 33)) * MIX;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
