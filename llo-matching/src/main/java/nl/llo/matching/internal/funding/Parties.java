package nl.llo.matching.internal.funding;

import java.util.Arrays;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;

/** Counts parties, and bounds from below how many it takes to pay an amount. */
final class Parties {

    /** More parties than there are. */
    static final int NEVER = Integer.MAX_VALUE / 2;

    private final Cuts cuts;
    private final int[] ofOffer;
    /** By party and set of groups of costs: the most that its funds can pay together to the others. */
    private final long[][] most;
    /** By set of groups: the parties from the one that can pay most to the one that can pay least; made when first asked for. */
    private final int[][] largestFirst;

    private final int[] inSet;
    private final int[] mayJoin;
    private int stamp;
    /** The set of groups that told most the last time. */
    private int telling;

    Parties(Problem problem, Cuts cuts) {
        this.cuts = cuts;
        this.ofOffer = problem.offers.stream().mapToInt(Offer::party).toArray();
        int count = Arrays.stream(ofOffer).max().orElse(-1) + 1;
        this.most = new long[count][];
        for (int i = 0; i < ofOffer.length; i++) {
            int party = ofOffer[i];
            long[] ofFund = ofFund(problem, i);
            if (ofFund.length > 0) {
                most[party] = most[party] == null ? ofFund : combine(most[party], ofFund, Long::sum);
            }
        }
        Arrays.setAll(most, party -> most[party] == null ? new long[cuts.sets()] : most[party]);
        this.largestFirst = new int[cuts.sets()][];
        this.inSet = new int[count];
        this.mayJoin = new int[count];
    }

    /** What the fund of an offer can pay; nothing is told when an earlier offer is of the same fund. */
    private long[] ofFund(Problem problem, int offer) {
        int fund = problem.offers.get(offer).fund();
        long[] found = cuts.others(offer);
        for (int other = 0; other < ofOffer.length; other++) {
            if (other != offer && problem.offers.get(other).fund() == fund) {
                if (other < offer) {
                    return new long[0];
                }
                found = combine(found, cuts.others(other), Math::max);
            }
        }
        return found;
    }

    private static long[] combine(long[] one, long[] other, LongBinaryOperator by) {
        return IntStream.range(0, one.length)
                .mapToLong(t -> by.applyAsLong(one[t], other[t]))
                .toArray();
    }

    int count(int[] set, int size) {
        stamp++;
        int count = 0;
        for (int i = 0; i < size; i++) {
            int party = ofOffer[set[i]];
            count += inSet[party] == stamp ? 0 : 1;
            inSet[party] = stamp;
        }
        return count;
    }

    /**
     * How many parties a set has at least when offers from a place in an order have joined and all together pay an amount. The
     * set is that of the cuts.
     *
     * @param joins by offer, whether it may still join
     * @param enough a number above which it does not matter how many more
     * @return the number, or more than there are when they cannot pay so much
     */
    int needed(int[] set, int size, long paid, int[] order, int from, boolean[] joins, int enough) {
        int count = count(set, size);
        for (int place = from; place < order.length; place++) {
            if (joins[order[place]]) {
                mayJoin[ofOffer[order[place]]] = stamp;
            }
        }
        int needed = neededFor(telling, count, paid, enough);
        for (int t = 0; t < largestFirst.length && needed <= enough; t++) {
            int forThis = neededFor(t, count, paid, enough);
            if (forThis > needed) {
                needed = forThis;
                telling = t;
            }
        }
        return needed;
    }

    /** By one cut alone: the parties that can widen it most, one after the other, until it is wide enough. */
    private int neededFor(int t, int count, long paid, int enough) {
        long left = paid - cuts.current()[t];
        if (left <= 0) {
            return count;
        }
        int needed = count;
        for (int party = 0; party < inSet.length; party++) {
            if (inSet[party] == stamp && mayJoin[party] == stamp) {
                left -= most[party][t];
            }
        }
        for (int party : largestFirst(t)) {
            if (left <= 0 || needed > enough) {
                return needed;
            }
            if (mayJoin[party] == stamp && inSet[party] != stamp) {
                left -= most[party][t];
                needed++;
            }
        }
        return left > 0 ? NEVER : needed;
    }

    private int[] largestFirst(int t) {
        int[] sorted = largestFirst[t];
        if (sorted == null) {
            sorted = new int[most.length];
            for (int i = 0; i < sorted.length; i++) {
                int at = i;
                while (at > 0 && most[sorted[at - 1]][t] < most[i][t]) {
                    sorted[at] = sorted[at - 1];
                    at--;
                }
                sorted[at] = i;
            }
            largestFirst[t] = sorted;
        }
        return sorted;
    }
}
