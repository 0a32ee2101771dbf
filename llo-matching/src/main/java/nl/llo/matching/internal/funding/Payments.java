package nl.llo.matching.internal.funding;

/** What each offer of a set pays of each cost, in cents, when they pay in order. */
public final class Payments {

    private final long[][] amounts;

    private Payments(long[][] amounts) {
        this.amounts = amounts;
    }

    /**
     * Lets the offers pay.
     *
     * @param problem the problem
     * @param set the offers, in their order
     */
    public static Payments pay(Problem problem, int[] set) {
        FlowNetwork network = new FlowNetwork(problem.payable(set, set.length, -1));
        for (int member : set) {
            network.pay(problem.offers.get(member).capacity());
        }
        int costs = problem.costs.length;
        long[][] amounts = new long[set.length][costs];
        for (int c = 0; c < costs; c++) {
            int nth = 0;
            for (int i = 0; i < set.length; i++) {
                if (problem.offers.get(set[i]).capacity().on(c) > 0) {
                    amounts[i][c] = network.paid(c, nth++);
                }
            }
        }
        return new Payments(amounts);
    }

    /** What a member pays of a cost. */
    public long get(int member, int cost) {
        return amounts[member][cost];
    }

    /** What a member pays of a set of costs. */
    public long get(int member, long costs) {
        long sum = 0;
        for (int c = 0; c < amounts[member].length; c++) {
            sum += (costs >> c & 1) == 1 ? amounts[member][c] : 0;
        }
        return sum;
    }

    /** What all pay of everything. */
    public long total() {
        long sum = 0;
        for (long[] ofMember : amounts) {
            for (long amount : ofMember) {
                sum += amount;
            }
        }
        return sum;
    }
}
