package nl.llo.matching.internal.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A generated case as plain numbers.
 *
 * @param costs the costs
 * @param funds the funds in the order in which they pay
 * @param excluded pairs of fund numbers
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RawCase(long[] costs, List<RawFund> funds, List<int[]> excluded) {

    /** Small amounts, so that limits are met and ties are common. */
    static RawCase small(Random random) {
        return make(random, 1 + random.nextInt(4), 1 + random.nextInt(7), 12, true);
    }

    static RawCase make(Random random, int costs, int size, int highest, boolean withWaits) {
        long[] amounts = random.longs(costs, 0, highest + 1L).toArray();
        List<RawFund> funds = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < size; i++) {
            boolean alternative = i > 0 && random.nextInt(8) == 0;
            number = alternative ? number : i;
            int party = alternative ? funds.get(i - 1).party() : random.nextInt(size);
            boolean waits = withWaits && number > 0 && !alternative && random.nextInt(5) == 0;
            funds.add(fund(random, number, party, amounts, highest, waits ? random.nextInt(number) : -1));
        }
        List<int[]> excluded = new ArrayList<>();
        int density = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                if (random.nextInt(10) < density) {
                    excluded.add(new int[] {i, j});
                }
            }
        }
        return new RawCase(amounts, funds, excluded);
    }

    private static RawFund fund(Random random, int number, int party, long[] costs, int highest, int waits) {
        int size = costs.length;
        long[] each = new long[size];
        long[] own = new long[size];
        boolean asks = random.nextInt(6) == 0;
        for (int c = 0; c < size; c++) {
            each[c] = random.nextInt(3) == 0 ? 0 : random.nextLong(costs[c] + 2);
            own[c] = asks ? random.nextLong(costs[c] / 3 + 1) : 0;
        }
        int all = (1 << size) - 1;
        int half = (1 << (size / 2)) - 1;
        int[][] shapes = {{all}, {half, all & ~half, all}, {half, all}, {1, all}, {}};
        int[] sets = shapes[random.nextInt(shapes.length)];
        long[] most = random.longs(sets.length, 0, highest * 2L + 1).toArray();
        return new RawFund(number, party, each, sets, most, own, waits);
    }

    Problem toProblem() {
        boolean[][] pairs = new boolean[funds.size()][funds.size()];
        excluded.forEach(pair -> pairs[pair[0]][pair[1]] = pairs[pair[1]][pair[0]] = true);
        return new Problem(costs, funds.stream().map(RawFund::toOffer).toList(), pairs);
    }
}
