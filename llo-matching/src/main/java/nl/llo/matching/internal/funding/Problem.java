package nl.llo.matching.internal.funding;

import java.util.Arrays;
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
    final boolean[] asksOwn;
    /** By offer: for each thing that comes first, the offers of which one must pay too. */
    final int[][][] waits;
    /** Whether another offer waits for it. */
    final boolean[] awaited;

    /**
     * Puts a problem.
     *
     * @param costs the costs in cents
     * @param offers in the order in which they pay
     * @param exclusions by the numbers of two funds, in both orders: whether they never go together
     * @throws IllegalArgumentException when there are too many costs or they are too high
     */
    public Problem(long[] costs, List<Offer> offers, boolean[][] exclusions) {
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
        this.asksOwn = new boolean[size];
        this.waits = new int[size][][];
        this.awaited = new boolean[size];
        for (int i = 0; i < size; i++) {
            Offer offer = offers.get(i);
            asksOwn[i] = offer.asksOwn();
            waits[i] = offer.waits().stream().map(this::offersOf).toArray(int[][]::new);
            for (int[] first : waits[i]) {
                for (int other : first) {
                    awaited[other] = true;
                }
            }
            for (int j = 0; j < size; j++) {
                int other = offers.get(j).fund();
                excludes[i][j] = i != j && (offer.fund() == other || exclusions[offer.fund()][other]);
            }
        }
    }

    private int[] offersOf(Set<Integer> funds) {
        int[] found = new int[offers.size()];
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            if (funds.contains(offers.get(i).fund())) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
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

    /**
     * What the offers of a set may pay of each cost together, after what the person must bear.
     *
     * @param without an offer that is left out, or -1
     */
    long[] payable(int[] set, int size, int without) {
        long[] payable = costs.clone();
        for (int i = 0; i < size; i++) {
            if (set[i] != without && asksOwn[set[i]]) {
                Offer offer = offers.get(set[i]);
                for (int c = 0; c < costs.length; c++) {
                    if (offer.capacity().on(c) > 0) {
                        payable[c] = Math.min(payable[c], costs[c] - offer.own()[c]);
                    }
                }
            }
        }
        return payable;
    }

    /** Tells whether an offer of a set is there for another that would wait in vain without it. */
    boolean isNeededByAnother(int[] set, int size, int member) {
        if (!awaited[member]) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            for (int[] first : waits[set[i]]) {
                if (contains(first, first.length, member) && countIn(set, size, first) == 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether no offer of a set waits in vain. */
    boolean isComplete(int[] set, int size) {
        for (int i = 0; i < size; i++) {
            for (int[] first : waits[set[i]]) {
                if (countIn(set, size, first) == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int countIn(int[] set, int size, int[] offers) {
        int count = 0;
        for (int offer : offers) {
            count += contains(set, size, offer) ? 1 : 0;
        }
        return count;
    }

    private static boolean contains(int[] set, int size, int offer) {
        for (int i = 0; i < size; i++) {
            if (set[i] == offer) {
                return true;
            }
        }
        return false;
    }

    /**
     * At least what any legal set pays: all offers together, whatever they exclude.
     *
     * @param relaxed for each offer what it could pay at most
     */
    public static long bound(long[] costs, List<Capacity> relaxed) {
        FlowNetwork network = new FlowNetwork(costs);
        long paid = 0;
        for (Capacity capacity : relaxed) {
            paid += network.pay(capacity);
        }
        return paid;
    }
}
