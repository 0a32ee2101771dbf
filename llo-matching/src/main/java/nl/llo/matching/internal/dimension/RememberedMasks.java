package nl.llo.matching.internal.dimension;

import nl.llo.matching.internal.gate.Standing;
import org.jspecify.annotations.Nullable;

/** {@link Remembered} for numbers. */
final class RememberedMasks {

    private final @Nullable Entry[] entries;
    private final int shift;

    /**
     * @param bits the logarithm of the size
     */
    RememberedMasks(int bits) {
        this.entries = new Entry[1 << bits];
        this.shift = 64 - bits;
    }

    @Nullable
    Standing find(long key) {
        Entry entry = entries[spot(key)];
        return entry != null && entry.key == key ? entry.standing : null;
    }

    Standing keep(long key, Standing standing) {
        entries[spot(key)] = new Entry(key, standing);
        return standing;
    }

    private int spot(long key) {
        // The upper bits: neighbouring keys, such as days, then never meet as long as there is room.
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
    }

    private record Entry(long key, Standing standing) {}
}
