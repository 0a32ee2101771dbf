package nl.llo.matching.internal.funding;

/**
 * Measures what a growing and shrinking set of offers pays together, in cents: by the smallest cut for a few costs, else by
 * sending the money, which is slower.
 */
final class Meter {

    private final Problem problem;
    private final Cuts cuts;
    private final boolean byCuts;
    private final int[] set;
    private final long[] most;
    private int size;

    Meter(Problem problem, Cuts cuts) {
        this.problem = problem;
        this.cuts = cuts;
        this.byCuts = cuts.areExact();
        this.set = new int[problem.offers.size()];
        this.most = new long[problem.offers.size() + 1];
    }

    /** Adds an offer. */
    void add(int offer) {
        set[size++] = offer;
        long least = cuts.add(offer);
        most[size] = byCuts ? least : sent(set, size, problem.payable(set, size, -1));
    }

    /** Takes away the offer that was added last. */
    void removeLast() {
        size--;
        cuts.removeLast();
    }

    /** What the set pays. */
    long most() {
        return most[size];
    }

    /** What the set pays without one offer, when costs stay as they are for the whole set. */
    long mostWithout(int offer) {
        return byCuts
                ? cuts.leastWithout(offer)
                : sent(without(set, size, offer), size - 1, problem.payable(set, size, -1));
    }

    /** What some offers pay of costs as given. */
    long paid(int[] members, int count, long[] payable) {
        return byCuts ? cuts.least(members, count, payable) : sent(members, count, payable);
    }

    static int[] without(int[] set, int size, int offer) {
        int[] others = new int[size - 1];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (set[i] != offer) {
                others[count++] = set[i];
            }
        }
        return others;
    }

    private long sent(int[] members, int count, long[] payable) {
        FlowNetwork network = new FlowNetwork(payable);
        long paid = 0;
        for (int i = 0; i < count; i++) {
            paid += network.pay(problem.offers.get(members[i]).capacity());
        }
        return paid;
    }
}
