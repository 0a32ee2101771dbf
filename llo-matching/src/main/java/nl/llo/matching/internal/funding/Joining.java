package nl.llo.matching.internal.funding;

import org.jspecify.annotations.Nullable;

/** Which offers may still join a growing and shrinking set. */
final class Joining {

    private final Problem problem;
    private final int[] order;
    private final int[] placeOf;
    /** By offer: how many members exclude it. */
    private final int[] blocked;

    private final boolean[] member;
    private final boolean[][] bySize;

    Joining(Problem problem, int[] order) {
        this.problem = problem;
        this.order = order;
        this.placeOf = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            placeOf[order[place]] = place;
        }
        this.blocked = new int[order.length];
        this.member = new boolean[order.length];
        this.bySize = new boolean[order.length + 1][];
    }

    void add(int offer) {
        change(offer, 1);
        member[offer] = true;
    }

    void remove(int offer) {
        change(offer, -1);
        member[offer] = false;
    }

    boolean has(int offer) {
        return member[offer];
    }

    boolean isAtOrAfter(int offer, int place) {
        return placeOf[offer] >= place;
    }

    private void change(int offer, int by) {
        boolean[] excluded = problem.excludes[offer];
        for (int other = 0; other < excluded.length; other++) {
            blocked[other] += excluded[other] ? by : 0;
        }
    }

    /**
     * By offer whether it stands at a place or later, is not excluded, and does not wait in vain; kept until the next question for
     * as large a set. Null when a member waits in vain, whatever joins.
     */
    boolean @Nullable [] from(int from, int[] set, int size) {
        for (int i = 0; i < size; i++) {
            if (waitsInVain(set[i], from)) {
                return null;
            }
        }
        boolean[] found = bySize[size] == null ? new boolean[order.length] : bySize[size];
        bySize[size] = found;
        for (int place = from; place < order.length; place++) {
            int offer = order[place];
            found[offer] = blocked[offer] == 0 && !waitsInVain(offer, from);
        }
        return found;
    }

    private boolean waitsInVain(int offer, int from) {
        for (int[] first : problem.waits[offer]) {
            boolean some = false;
            for (int other : first) {
                some |= member[other] || (blocked[other] == 0 && placeOf[other] >= from);
            }
            if (!some) {
                return true;
            }
        }
        return false;
    }
}
