package nl.llo.matching.internal.dimension;

import nl.llo.matching.internal.gate.Standing;
import org.jspecify.annotations.Nullable;

/** {@link Remembered} for numbers. */
final class RememberedMasks {

    private final @Nullable Entry[] entries;

    RememberedMasks(int size) {
        this.entries = new Entry[Integer.highestOneBit(size)];
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
        long hash = key * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32) & (entries.length - 1);
    }

    private record Entry(long key, Standing standing) {}
}
