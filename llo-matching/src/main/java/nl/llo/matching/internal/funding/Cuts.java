package nl.llo.matching.internal.funding;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a growing and shrinking set of offers can pay at most, by cuts: for each set of costs, those costs plus what the offers
 * can pay to the others. The least of these is what is paid, when each cost is a group of its own. With more than
 * {@value #MOST_GROUPS} costs the smaller ones form one group, and the least is at least what is paid.
 *
 * <p>Keeps one number for each set of groups and each offer; an offer is added in one pass, and taken away in none.
 */
final class Cuts {

    private static final int MOST_GROUPS = 10;

    private final Problem problem;
    /** By cost; -1 for one that no offer can pay. */
    private final int[] group;

    private final int groups;
    private final int sets;
    /** By offer and set of groups: what it can pay to the costs that are not in the set. */
    private final long[][] others;

    private final int[] clique;
    /** By clique: the largest of the offers that joined, and room for it. */
    private final long[][] largest;

    private final long[][] room;
    private final int[] seen;
    private final long[] rest;
    private int stamp;

    /** By number of offers: the costs of each set of groups. */
    private final long[][] costs;
    /** By number of offers: the cuts. */
    private final long[][] cuts;

    private final int[] set;
    private int size;

    Cuts(Problem problem) {
        this.problem = problem;
        this.group = groups(problem);
        this.groups = Arrays.stream(group).max().orElse(-1) + 1;
        this.sets = 1 << groups;
        int offers = problem.offers.size();
        this.others = new long[offers][];
        for (int i = 0; i < offers; i++) {
            others[i] = reversed(problem.offers.get(i).capacity().mostOfEach(group, groups));
        }
        this.clique = Cliques.of(problem.excludes);
        this.largest = new long[offers][];
        this.room = new long[offers][];
        this.seen = new int[offers];
        this.rest = new long[sets];
        this.costs = new long[offers + 1][];
        this.cuts = new long[offers + 1][];
        this.costs[0] = sums(problem.costs);
        this.cuts[0] = costs[0];
        this.set = new int[offers];
    }

    private static int[] groups(Problem problem) {
        int[] found = new int[problem.costs.length];
        Arrays.fill(found, -1);
        int[] payable = IntStream.range(0, found.length)
                .filter(c -> IntStream.range(0, problem.offers.size()).anyMatch(offer -> problem.canPay(offer, c)))
                .boxed()
                .sorted((one, other) -> Long.compare(problem.costs[other], problem.costs[one]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < payable.length; i++) {
            found[payable[i]] = Math.min(i, MOST_GROUPS - 1);
        }
        return found;
    }

    /** Sets and what is not in them change places. */
    private static long[] reversed(long[] bySet) {
        long[] turned = new long[bySet.length];
        for (int t = 0; t < turned.length; t++) {
            turned[t] = bySet[turned.length - 1 - t];
        }
        return turned;
    }

    private long[] sums(long[] amounts) {
        long[] ofGroup = new long[groups];
        for (int c = 0; c < amounts.length; c++) {
            if (group[c] >= 0) {
                ofGroup[group[c]] += amounts[c];
            }
        }
        long[] sums = new long[sets];
        for (int t = 1; t < sets; t++) {
            sums[t] = sums[t & (t - 1)] + ofGroup[Integer.numberOfTrailingZeros(t)];
        }
        return sums;
    }

    /** Tells whether the least cut is what is paid, and not only at least that. */
    boolean areExact() {
        return Arrays.stream(group).filter(g -> g == MOST_GROUPS - 1).count() <= 1;
    }

    int sets() {
        return sets;
    }

    /** The cuts of the set, by sets of groups. */
    long[] current() {
        return cuts[size];
    }

    /** What an offer can pay to the costs outside each set of groups. */
    long[] others(int offer) {
        return others[offer];
    }

    /** Adds an offer; gives the least cut. */
    long add(int offer) {
        long[] before = cuts[size];
        long[] costsBefore = costs[size];
        set[size++] = offer;
        long[] after = cuts[size] == null ? new long[sets] : cuts[size];
        cuts[size] = after;
        long[] more = others[offer];
        long least = Long.MAX_VALUE;
        if (problem.asksOwn[offer]) {
            long[] costsAfter = sums(problem.payable(set, size, -1));
            costs[size] = costsAfter;
            for (int t = 0; t < sets; t++) {
                after[t] = before[t] - costsBefore[t] + costsAfter[t] + more[t];
                least = Math.min(least, after[t]);
            }
        } else {
            costs[size] = costsBefore;
            for (int t = 0; t < sets; t++) {
                after[t] = before[t] + more[t];
                least = Math.min(least, after[t]);
            }
        }
        return least;
    }

    void removeLast() {
        size--;
    }

    /** The least cut without an offer that was added, with the costs as they are. */
    long leastWithout(int offer) {
        long[] all = cuts[size];
        long[] less = others[offer];
        long least = Long.MAX_VALUE;
        for (int t = 0; t < sets; t++) {
            least = Math.min(least, all[t] - less[t]);
        }
        return least;
    }

    /** The least cut of any offers, of costs as given. */
    long least(int[] members, int count, long[] payable) {
        long[] sum = sums(payable);
        for (int i = 0; i < count; i++) {
            long[] more = others[members[i]];
            for (int t = 0; t < sets; t++) {
                sum[t] += more[t];
            }
        }
        long least = Long.MAX_VALUE;
        for (long cut : sum) {
            least = Math.min(least, cut);
        }
        return least;
    }

    /**
     * For each place in an order, at least what the set pays with any legal set of offers from there on. Of offers that exclude each
     * other only the largest counts.
     *
     * @param from the first place to tell of
     * @param mayJoin by offer
     * @param bounds receives them; also one for the end of the order
     */
    void bounds(int[] order, int from, boolean[] mayJoin, long[] bounds) {
        stamp++;
        Arrays.fill(rest, 0);
        long[] now = cuts[size];
        long least = Long.MAX_VALUE;
        for (long cut : now) {
            least = Math.min(least, cut);
        }
        bounds[order.length] = least;
        for (int place = order.length - 1; place >= from; place--) {
            if (mayJoin[order[place]]) {
                least = join(order[place], now);
            }
            bounds[place] = least;
        }
    }

    private long join(int offer, long[] now) {
        long[] row = others[offer];
        int at = clique[offer];
        long least = Long.MAX_VALUE;
        if (seen[at] != stamp) {
            seen[at] = stamp;
            largest[at] = row;
            for (int t = 0; t < sets; t++) {
                rest[t] += row[t];
                least = Math.min(least, now[t] + rest[t]);
            }
            return least;
        }
        long[] before = largest[at];
        long[] after = room[at] == null ? new long[sets] : room[at];
        for (int t = 0; t < sets; t++) {
            long most = Math.max(row[t], before[t]);
            rest[t] += most - before[t];
            after[t] = most;
            least = Math.min(least, now[t] + rest[t]);
        }
        largest[at] = after;
        room[at] = after;
        return least;
    }
}
