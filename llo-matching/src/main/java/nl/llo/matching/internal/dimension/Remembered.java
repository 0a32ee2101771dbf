package nl.llo.matching.internal.dimension;

import nl.llo.matching.internal.gate.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which standing goes with which value. Of fixed size: a value takes the place of another that falls on the same
 * spot. Threads that meet lose an entry at worst, which is then worked out again; entries are immutable.
 *
 * @param <K> the values
 */
final class Remembered<K> {

    private final @Nullable Entry<K>[] entries;

    @SuppressWarnings("unchecked") // arrays of generic types cannot be made otherwise
    Remembered(int size) {
        this.entries = (Entry<K>[]) new Entry<?>[Integer.highestOneBit(size)];
    }

    @Nullable
    Standing find(K key) {
        Entry<K> entry = entries[spot(key)];
        return entry != null && entry.key.equals(key) ? entry.standing : null;
    }

    Standing keep(K key, Standing standing) {
        entries[spot(key)] = new Entry<>(key, standing);
        return standing;
    }

    private int spot(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 15)) & (entries.length - 1);
    }

    private record Entry<K>(K key, Standing standing) {}
}
