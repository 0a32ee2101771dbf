package nl.llo.matching.internal.funding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Looks at every set of funds, and sends money in a matrix of what each pair of nodes may pass on: slow, plain, and without
 * anything of the engine.
 */
final class Exhaustive {

    private final RawCase given;

    Exhaustive(RawCase given) {
        this.given = given;
    }

    /** All legal sets, the best first, as the positions of their funds. */
    List<Ranked> listLegal() {
        List<Ranked> legal = new ArrayList<>();
        for (int set = 0; set < 1 << given.funds().size(); set++) {
            if (isLegal(set)) {
                legal.add(new Ranked(members(set), paid(set, set), parties(set)));
            }
        }
        legal.sort(Comparator.comparingLong((Ranked ranked) -> -ranked.paid())
                .thenComparingInt(Ranked::parties)
                .thenComparingInt(ranked -> ranked.members().size())
                .thenComparing(ranked -> ranked.members().toString()));
        return legal;
    }

    record Ranked(List<Integer> members, long paid, int parties) {}

    /** Tells whether a set of funds, as bits, is legal. */
    boolean isLegal(int set) {
        List<Integer> members = members(set);
        for (int one : members) {
            RawFund fund = given.funds().get(one);
            for (int other : members) {
                if (one != other && (given.funds().get(other).fund() == fund.fund() || isExcluded(one, other))) {
                    return false;
                }
            }
            if (fund.waits() >= 0 && members.stream().noneMatch(other -> isNumber(other, fund.waits()))) {
                return false;
            }
        }
        int before = 0;
        for (int member : members) {
            int after = before | 1 << member;
            if (paid(after, set) == paid(before, set)) {
                return false;
            }
            before = after;
        }
        return members.stream().allMatch(member -> isNeeded(member, set, members));
    }

    private boolean isNeeded(int member, int set, List<Integer> members) {
        int number = given.funds().get(member).fund();
        boolean awaited =
                members.stream().anyMatch(other -> given.funds().get(other).waits() == number);
        int without = set & ~(1 << member);
        return awaited || paid(without, without) < paid(set, set);
    }

    private boolean isNumber(int position, int number) {
        return given.funds().get(position).fund() == number;
    }

    private boolean isExcluded(int one, int other) {
        int a = given.funds().get(one).fund();
        int b = given.funds().get(other).fund();
        return given.excluded().stream()
                .anyMatch(pair -> (pair[0] == a && pair[1] == b) || (pair[0] == b && pair[1] == a));
    }

    /** What a set of funds pays. */
    long paid(int set) {
        return paid(set, set);
    }

    /** The same without those that could be left out while as much is paid, the last ones first. */
    int withoutIdle(int set) {
        int left = set;
        for (int member = Integer.SIZE - 2; member >= 0; member--) {
            if ((left >> member & 1) == 1 && !isNeeded(member, left, members(left))) {
                left &= ~(1 << member);
            }
        }
        return left;
    }

    private static List<Integer> members(int set) {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < Integer.SIZE; i++) {
            if ((set >> i & 1) == 1) {
                members.add(i);
            }
        }
        return members;
    }

    private int parties(int set) {
        return (int) members(set).stream()
                .map(member -> given.funds().get(member).party())
                .distinct()
                .count();
    }

    /** What the funds of a set pay when the person bears what another set asks. */
    private long paid(int set, int asking) {
        int costs = given.costs().length;
        int funds = given.funds().size();
        int source = 0;
        int sink = 1;
        int nodes = 2 + costs + funds * 4;
        long[][] left = new long[nodes][nodes];
        for (int c = 0; c < costs; c++) {
            long payable = given.costs()[c];
            for (int member : members(asking)) {
                RawFund fund = given.funds().get(member);
                payable = fund.each()[c] > 0 ? Math.min(payable, given.costs()[c] - fund.own()[c]) : payable;
            }
            left[2 + c][sink] = payable;
        }
        for (int member : members(set)) {
            RawFund fund = given.funds().get(member);
            int root = 2 + costs + member * 4;
            left[source][root] = Long.MAX_VALUE / 4;
            for (int s = 0; s < fund.sets().length; s++) {
                left[around(fund, fund.sets()[s], s, root)][root + 1 + s] = fund.most()[s];
            }
            for (int c = 0; c < costs; c++) {
                left[around(fund, 1 << c, -1, root)][2 + c] = fund.each()[c];
            }
        }
        long paid = 0;
        long more = send(left, source, sink, Long.MAX_VALUE / 4, new boolean[nodes]);
        while (more > 0) {
            paid += more;
            more = send(left, source, sink, Long.MAX_VALUE / 4, new boolean[nodes]);
        }
        return paid;
    }

    /** The node of the smallest set around some costs, other than the set itself. */
    private static int around(RawFund fund, int costs, int self, int root) {
        int best = -1;
        for (int s = 0; s < fund.sets().length; s++) {
            boolean larger = s != self && (fund.sets()[s] & costs) == costs;
            // Of two equal sets the first lies inside the second.
            boolean outside = self < 0 || fund.sets()[s] != costs || s > self;
            if (larger
                    && outside
                    && (best < 0 || Integer.bitCount(fund.sets()[s]) < Integer.bitCount(fund.sets()[best]))) {
                best = s;
            }
        }
        return best < 0 ? root : root + 1 + best;
    }

    private static long send(long[][] left, int node, int sink, long amount, boolean[] seen) {
        if (node == sink) {
            return amount;
        }
        seen[node] = true;
        for (int next = 0; next < left.length; next++) {
            if (!seen[next] && left[node][next] > 0) {
                long sent = send(left, next, sink, Math.min(amount, left[node][next]), seen);
                if (sent > 0) {
                    left[node][next] -= sent;
                    left[next][node] += sent;
                    return sent;
                }
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return Arrays.toString(given.costs());
    }
}
