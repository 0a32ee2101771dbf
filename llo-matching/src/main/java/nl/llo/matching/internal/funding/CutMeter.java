package nl.llo.matching.internal.funding;

/**
 * Measures by the smallest cut: what is paid is the least, over all sets of costs, of those costs plus what the offers can pay
 * to the others. Keeps one number for each set of costs, so it is for a few costs; an offer is added in one pass.
 */
final class CutMeter implements Meter {

    private final Problem problem;
    /** By offer and set of costs: what it can pay to the costs that are not in the set. */
    private final long[][] others;
    /** By place and set of costs: what the offers from that place on can pay to the others, the largest of those that exclude each other. */
    private final long[][] rest;

    private final int[] set;
    private final long[][] sums;
    private final long[][] cuts;
    private final long[] most;
    private int size;

    CutMeter(Problem problem, int[] order) {
        this.problem = problem;
        int sets = 1 << problem.costs.length;
        int offers = order.length;
        this.others = new long[offers][sets];
        for (int i = 0; i < offers; i++) {
            Capacity capacity = problem.offers.get(i).capacity();
            for (int t = 0; t < sets; t++) {
                others[i][t] = capacity.most(~t & (sets - 1));
            }
        }
        this.rest = restBy(order, sets);
        this.set = new int[offers];
        this.sums = new long[offers + 1][sets];
        this.cuts = new long[offers + 1][];
        this.cuts[0] = cutsOf(problem.costs, sets);
        this.most = new long[offers + 1];
    }

    private long[][] restBy(int[] order, int sets) {
        int[] cliques = Cliques.of(problem.excludes);
        long[][] largest = new long[order.length][sets];
        long[][] found = new long[order.length + 1][sets];
        for (int place = order.length - 1; place >= 0; place--) {
            long[] ofOffer = others[order[place]];
            long[] ofClique = largest[cliques[order[place]]];
            for (int t = 0; t < sets; t++) {
                long more = Math.max(0, ofOffer[t] - ofClique[t]);
                found[place][t] = found[place + 1][t] + more;
                ofClique[t] += more;
            }
        }
        return found;
    }

    private static long[] cutsOf(long[] costs, int sets) {
        long[] cuts = new long[sets];
        for (int t = 1; t < sets; t++) {
            int lowest = Integer.numberOfTrailingZeros(t);
            cuts[t] = cuts[t & (t - 1)] + costs[lowest];
        }
        return cuts;
    }

    @Override
    public void add(int offer) {
        set[size] = offer;
        long[] before = sums[size];
        long[] cut = cuts[size];
        size++;
        if (problem.offers.get(offer).asksOwn()) {
            cut = cutsOf(problem.payable(set, size), cut.length);
        }
        cuts[size] = cut;
        long[] after = sums[size];
        long[] more = others[offer];
        long least = Long.MAX_VALUE;
        for (int t = 0; t < after.length; t++) {
            after[t] = before[t] + more[t];
            least = Math.min(least, after[t] + cut[t]);
        }
        most[size] = least;
    }

    @Override
    public void removeLast() {
        size--;
    }

    @Override
    public long most() {
        return most[size];
    }

    @Override
    public long mostWithout(int member) {
        return least(sums[size], others[member], -1);
    }

    @Override
    public long bound(int from) {
        return least(sums[size], rest[from], 1);
    }

    private long least(long[] sum, long[] change, int sign) {
        long[] cut = cuts[size];
        long least = Long.MAX_VALUE;
        for (int t = 0; t < cut.length; t++) {
            least = Math.min(least, cut[t] + sum[t] + sign * change[t]);
        }
        return least;
    }
}
