package nl.llo.matching.internal.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The most that a fund can pay to each set of costs. Sets of costs are bits of a {@code long}; amounts are cents.
 *
 * <p>Limits on sets may cross: then each of two crossing ones is held over both their sets together, which keeps every limit
 * and may pay less than allowed. {@link #isExact()} tells whether that was needed, and {@link #relaxed()} does without.
 */
public final class Capacity {

    /**
     * A limit on a set of costs together.
     *
     * @param costs the set
     * @param most the limit
     * @param origin what to tell of it; means nothing here
     */
    public record Limit(long costs, long most, int origin) {}

    private final long[] each;
    private final List<Limit> given;
    private final List<Limit> limits;
    private final int[] parents;
    private final boolean exact;

    private Capacity(long[] each, List<Limit> given, List<Limit> limits, int[] parents, boolean exact) {
        this.each = each;
        this.given = given;
        this.limits = limits;
        this.parents = parents;
        this.exact = exact;
    }

    /**
     * The capacity with these limits.
     *
     * @param each the most for each cost alone
     * @param limits those on sets of costs
     */
    public static Capacity of(long[] each, List<Limit> limits) {
        List<Limit> nested = new ArrayList<>();
        boolean exact = true;
        for (Limit limit : limits) {
            long costs = limit.costs();
            boolean crosses = true;
            while (crosses) {
                crosses = false;
                for (Limit other : nested) {
                    long shared = costs & other.costs();
                    if (shared != 0 && shared != costs && shared != other.costs()) {
                        costs |= other.costs();
                        crosses = true;
                        exact = false;
                    }
                }
            }
            nested.add(new Limit(costs, limit.most(), limit.origin()));
        }
        // Smaller sets first, so that a limit stands before those around it. The sort is stable.
        nested.sort(Comparator.comparingInt(limit -> Long.bitCount(limit.costs())));
        int[] parents = new int[nested.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = smallestAround(nested, nested.get(i).costs(), i + 1);
        }
        return new Capacity(each.clone(), List.copyOf(limits), List.copyOf(nested), parents, exact);
    }

    /** The same on some of the costs only. */
    public Capacity on(long costs) {
        if ((costs() & ~costs) == 0) {
            return this;
        }
        long[] some = new long[each.length];
        for (int i = 0; i < each.length; i++) {
            some[i] = (costs >> i & 1) == 1 ? each[i] : 0;
        }
        return new Capacity(some, given, limits, parents, exact);
    }

    /** False when limits cross, so that less may be paid than is allowed. */
    public boolean isExact() {
        return exact;
    }

    /** At least what is allowed: without the limits that cross others. */
    public Capacity relaxed() {
        if (exact) {
            return this;
        }
        List<Limit> kept = new ArrayList<>();
        for (Limit limit : given) {
            List<Limit> more = new ArrayList<>(kept);
            more.add(limit);
            if (of(each, more).exact) {
                kept.add(limit);
            }
        }
        return of(each, kept);
    }

    /** The most for one cost alone, by its own limit. */
    public long on(int cost) {
        return each[cost];
    }

    /** The costs that it can pay something of. */
    public long costs() {
        long costs = 0;
        for (int i = 0; i < each.length; i++) {
            costs |= each[i] > 0 ? 1L << i : 0;
        }
        return costs;
    }

    /** The most that it can pay to a set of costs together. */
    public long most(long costs) {
        long[] sums = new long[limits.size() + 1];
        for (int i = 0; i < each.length; i++) {
            if ((costs >> i & 1) == 1 && each[i] > 0) {
                sums[smallestAround(1L << i, 0)] += each[i];
            }
        }
        for (int i = 0; i < parents.length; i++) {
            sums[parents[i]] += Math.min(sums[i], limits.get(i).most());
        }
        return sums[parents.length];
    }

    /**
     * The most that it can pay to each set of groups of costs together, by the set.
     *
     * @param group by cost its group; -1 for one that is in none
     * @param groups how many there are
     */
    long[] mostOfEach(int[] group, int groups) {
        int root = limits.size();
        long[][] alone = new long[root + 1][groups];
        for (int c = 0; c < each.length; c++) {
            if (each[c] > 0 && group[c] >= 0) {
                alone[smallestAround(1L << c, 0)][group[c]] += each[c];
            }
        }
        long[][] sums = new long[root + 1][1 << groups];
        for (int i = 0; i <= root; i++) {
            for (int t = 1; t < sums[i].length; t++) {
                sums[i][t] = sums[i][t & (t - 1)] + alone[i][Integer.numberOfTrailingZeros(t)];
            }
        }
        for (int i = 0; i < root; i++) {
            long most = limits.get(i).most();
            long[] around = sums[parents[i]];
            for (int t = 1; t < around.length; t++) {
                around[t] += Math.min(sums[i][t], most);
            }
        }
        return sums[root];
    }

    /** The limits in use, each before those around it. */
    public List<Limit> limits() {
        return limits;
    }

    /** The limit next around a limit, or the number of limits when there is none. */
    int parent(int limit) {
        return parents[limit];
    }

    /** The first limit from a place on that holds all these costs, or the number of limits. */
    int smallestAround(long costs, int from) {
        return smallestAround(limits, costs, from);
    }

    private static int smallestAround(List<Limit> limits, long costs, int from) {
        int at = from;
        while (at < limits.size() && (limits.get(at).costs() & costs) != costs) {
            at++;
        }
        return at;
    }
}
