package nl.llo.matching.internal.funding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Counts parties, and bounds from below how many it takes to pay an amount. */
final class Parties {

    /** More parties than there are. */
    private static final int NEVER = Integer.MAX_VALUE / 2;

    private final int[] ofOffer;
    /** By party: the most that its funds can pay together. */
    private final long[] potential;
    /** Parties from the one that can pay most to the one that can pay least. */
    private final int[] largestFirst;

    private final int[] inSet;
    private final int[] mayJoin;
    private int stamp;

    Parties(Problem problem, long[] potentials) {
        this.ofOffer = problem.offers.stream().mapToInt(Offer::party).toArray();
        int count = Arrays.stream(ofOffer).max().orElse(-1) + 1;
        this.potential = new long[count];
        for (int i = 0; i < ofOffer.length; i++) {
            potential[ofOffer[i]] += potentials[i];
        }
        this.largestFirst = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(party -> potential[party])
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        this.inSet = new int[count];
        this.mayJoin = new int[count];
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
     * How many parties a set has at least when offers from a place in an order have joined that pay so much more.
     *
     * @param blocked by offer, zero when it may still join
     * @return the number, or more than there are when they cannot pay so much
     */
    int needed(int[] set, int size, long more, int[] order, int from, int[] blocked) {
        int count = count(set, size);
        long left = more;
        for (int place = from; place < order.length; place++) {
            int party = ofOffer[order[place]];
            if (blocked[order[place]] == 0 && mayJoin[party] != stamp) {
                mayJoin[party] = stamp;
                left -= inSet[party] == stamp ? potential[party] : 0;
            }
        }
        for (int i = 0; i < largestFirst.length && left > 0; i++) {
            int party = largestFirst[i];
            if (mayJoin[party] == stamp && inSet[party] != stamp) {
                left -= potential[party];
                count++;
            }
        }
        return left > 0 ? NEVER : count;
    }
}
