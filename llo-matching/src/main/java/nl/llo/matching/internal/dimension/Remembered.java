package nl.llo.matching.internal.dimension;

import nl.llo.matching.internal.gate.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which standing goes with which value. Of fixed size: a value takes the place of another that falls on the same
 * spot, which moves to the spot beside it. Threads that meet lose an entry at worst, which is then worked out again; entries are immutable.
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
        int spot = spot(key);
        Entry<K> entry = entries[spot];
        if (entry != null && entry.key.equals(key)) {
            return entry.standing;
        }
        Entry<K> other = entries[spot ^ 1];
        return other != null && other.key.equals(key) ? other.standing : null;
    }

    Standing keep(K key, Standing standing) {
        int spot = spot(key);
        Entry<K> before = entries[spot];
        if (before != null) {
            entries[spot ^ 1] = before;
        }
        entries[spot] = new Entry<>(key, standing);
        return standing;
    }

    private int spot(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 15)) & (entries.length - 1);
    }

    private record Entry<K>(K key, Standing standing) {}
}
