package nl.llo.matching.internal.funding;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Keeps the best sets found. */
final class Best {

    private final int wanted;
    private final TreeSet<FoundSet> found = new TreeSet<>();

    /**
     * Keeps nothing yet.
     *
     * @param wanted how many to keep
     */
    Best(int wanted) {
        this.wanted = wanted;
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
        FoundSet bar = bar();
        return bar == null || set.compareTo(bar) < 0;
    }

    /** The set to beat: the worst that is kept; absent when any set will do. */
    @Nullable
    FoundSet bar() {
        return found.size() == wanted ? found.last() : null;
    }

    FoundSet first() {
        return found.first();
    }

    List<FoundSet> list() {
        return List.copyOf(found);
    }
}
