package nl.llo.matching.internal.funding;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the best sets found. While there are fewer than wanted, a set must be as good as the threshold; after that, better
 * than the worst that is kept.
 */
final class Best {

    private final int wanted;
    private final @Nullable FoundSet threshold;
    private final TreeSet<FoundSet> found = new TreeSet<>();

    /**
     * Keeps nothing yet.
     *
     * @param wanted how many to keep
     * @param threshold a set than which none that is kept will be worse in the end; absent when none is known
     */
    Best(int wanted, @Nullable FoundSet threshold) {
        this.wanted = wanted;
        this.threshold = threshold;
    }

    /** Keeps a set if it is good enough. */
    void offer(FoundSet set) {
        if (wants(set)) {
            found.add(set);
            if (found.size() > wanted) {
                found.pollLast();
            }
        }
    }

    boolean wants(FoundSet set) {
        return isFull()
                ? set.compareTo(found.last()) < 0
                : threshold == null || set.equalsInWorth(threshold) || set.compareTo(threshold) < 0;
    }

    /** The set to beat, or to be as good as; absent when any set will do. */
    @Nullable
    FoundSet bar() {
        return isFull() ? found.last() : threshold;
    }

    /** Tells whether a set that pays as much as the bar, from as many parties, is of no use with so many funds. */
    boolean isBarred(FoundSet bar, int funds) {
        return isFull() ? funds >= bar.offers().length : funds > bar.offers().length;
    }

    private boolean isFull() {
        return found.size() == wanted;
    }

    FoundSet first() {
        return found.first();
    }

    /** The worst of as many as were wanted; absent when there are fewer, and they are all there are. */
    @Nullable
    FoundSet worst() {
        return isFull() ? found.last() : null;
    }

    List<FoundSet> list() {
        return List.copyOf(found);
    }
}
