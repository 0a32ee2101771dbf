package nl.llo.matching.internal.funding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Costs in cents, and offers in the order in which they pay. At most {@value #MOST_COSTS} costs, together at most 1e14 cents. */
public final class Problem {

    /** The most costs, since a set of them is bits of a long. */
    public static final int MOST_COSTS = 62;

    private static final long MOST_CENTS = 100_000_000_000_000L;

    final long[] costs;
    final List<Offer> offers;
    final boolean[][] excludes;
    /** Whether another offer waits for it. */
    final boolean[] awaited;

    /**
     * Puts a problem.
     *
     * @param costs the costs in cents
     * @param offers in the order in which they pay
     * @param exclusions pairs of funds that never go together
     * @throws IllegalArgumentException when there are too many costs or they are too high
     */
    public Problem(long[] costs, List<Offer> offers, Set<Exclusion> exclusions) {
        long left = MOST_CENTS;
        for (long cost : costs) {
            if (cost < 0 || cost > left) {
                throw new IllegalArgumentException("costs lie outside 0 to 1,000,000,000,000 euros together");
            }
            left -= cost;
        }
        if (costs.length > MOST_COSTS) {
            throw new IllegalArgumentException("more than " + MOST_COSTS + " costs");
        }
        this.costs = costs.clone();
        this.offers = List.copyOf(offers);
        int size = offers.size();
        this.excludes = new boolean[size][size];
        this.awaited = new boolean[size];
        Set<Integer> first = new HashSet<>();
        offers.forEach(offer -> offer.waits().forEach(first::addAll));
        for (int i = 0; i < size; i++) {
            awaited[i] = first.contains(offers.get(i).fund());
            for (int j = 0; j < size; j++) {
                int one = offers.get(i).fund();
                int other = offers.get(j).fund();
                excludes[i][j] = i != j && (one == other || exclusions.contains(Exclusion.of(one, other)));
            }
        }
    }

    /** Tells whether an offer can pay something of a cost. */
    public boolean canPay(int offer, int cost) {
        return offers.get(offer).capacity().on(cost) > 0;
    }

    /** The sum of the costs. */
    public long total() {
        long sum = 0;
        for (long cost : costs) {
            sum += cost;
        }
        return sum;
    }

    /** What the offers of a set may pay of each cost together, after what the person must bear. */
    long[] payable(int[] set, int size) {
        long[] payable = costs.clone();
        for (int i = 0; i < size; i++) {
            Offer offer = offers.get(set[i]);
            for (int c = 0; c < costs.length; c++) {
                if (offer.capacity().on(c) > 0) {
                    payable[c] = Math.min(payable[c], costs[c] - offer.own()[c]);
                }
            }
        }
        return payable;
    }

    /** Tells whether an offer of a set is there for another that would wait in vain without it. */
    boolean isNeededByAnother(int[] set, int size, int member) {
        int fund = offers.get(member).fund();
        for (int i = 0; i < size; i++) {
            for (Set<Integer> first : offers.get(set[i]).waits()) {
                if (first.contains(fund) && countIn(set, size, first) == 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether no offer of a set waits in vain. */
    boolean isComplete(int[] set, int size) {
        for (int i = 0; i < size; i++) {
            for (Set<Integer> first : offers.get(set[i]).waits()) {
                if (countIn(set, size, first) == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private int countIn(int[] set, int size, Set<Integer> funds) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += funds.contains(offers.get(set[i]).fund()) ? 1 : 0;
        }
        return count;
    }

    /**
     * At least what any legal set pays: all offers together, whatever they exclude.
     *
     * @param relaxed for each offer what it could pay at most
     */
    public static long bound(long[] costs, List<Capacity> relaxed) {
        FlowNetwork network = new FlowNetwork(costs);
        long paid = 0;
        for (Capacity capacity : new ArrayList<>(relaxed)) {
            paid += network.pay(capacity);
        }
        return paid;
    }

    /**
     * Two funds that never go together.
     *
     * @param low the lower number
     * @param high the higher number
     */
    public record Exclusion(int low, int high) {
        /** Takes the numbers in any order. */
        public static Exclusion of(int one, int other) {
            return new Exclusion(Math.min(one, other), Math.max(one, other));
        }
    }
}
