package nl.llo.matching.internal.funding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Finds the best legal sets of offers; see the package for why nothing better is missed. */
public final class Search {

    private final Problem problem;
    private final Cuts cuts;
    private final Parties parties;
    private final int wanted;
    private final long above;
    private long visitsLeft;
    private long openBound = -1;

    private Search(Problem problem, int wanted, long above, long visits) {
        this.problem = problem;
        this.cuts = new Cuts(problem);
        this.parties = new Parties(problem, cuts);
        this.wanted = wanted;
        this.above = above;
        this.visitsLeft = visits;
    }

    /**
     * Finds them.
     *
     * @param problem the problem
     * @param wanted how many sets, at least one
     * @param visits how many sets to visit at most
     */
    public static SearchResult run(Problem problem, int wanted, long visits) {
        return new Search(problem, wanted, -1, visits).find();
    }

    /**
     * Finds the best one, if it pays more than an amount.
     *
     * @param problem the problem
     * @param above the amount, in cents; when none pays more, the result has the empty set
     * @param visits how many sets to visit at most
     */
    public static SearchResult runAbove(Problem problem, long above, long visits) {
        return new Search(problem, 1, above, visits).find();
    }

    private SearchResult find() {
        Visit all = new Visit(mostFirst());
        all.visit(0);
        long paid = all.best.first().paid();
        return new SearchResult(all.best.list(), visitsLeft >= 0, Math.max(paid, openBound));
    }

    /** Those that can pay most come first. */
    private int[] mostFirst() {
        return IntStream.range(0, problem.offers.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(offer -> cuts.others(offer)[0])
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** A pass over the sets, in an order of offers. */
    private final class Visit {

        private final int[] order;
        private final Best best;
        private final Meter meter = new Meter(problem, cuts);
        private final Legality legality = new Legality(problem, meter);
        private final Joining joining;
        private final long[][] bounds;
        private final int[] set;
        private int size;

        Visit(int[] order) {
            this.order = order;
            this.best = new Best(wanted);
            this.joining = new Joining(problem, order);
            this.bounds = new long[order.length + 1][];
            this.set = new int[order.length];
            this.best.offer(new FoundSet(new int[0], 0, 0));
        }

        /** Visits all sets that add offers from a place in the order on. */
        void visit(int from) {
            boolean[] mayJoin = joining.from(from, set, size);
            if (mayJoin == null) {
                return;
            }
            long[] bound = bounds[size] == null ? new long[order.length + 1] : bounds[size];
            bounds[size] = bound;
            cuts.bounds(order, from, mayJoin, bound);
            long paid = meter.most();
            for (int place = from; place < order.length; place++) {
                int offer = order[place];
                if (!mayJoin[offer]) {
                    continue;
                }
                if (cannotBeat(bound[place], place, mayJoin)) {
                    return;
                }
                if (visitsLeft <= 0) {
                    visitsLeft = -1;
                    openBound = Math.max(openBound, bound[place]);
                    return;
                }
                visitsLeft--;
                add(offer);
                if (isEachNeeded(offer, paid)) {
                    consider();
                    visit(place + 1);
                }
                removeLast(offer);
            }
        }

        private boolean cannotBeat(long bound, int from, boolean[] mayJoin) {
            FoundSet bar = best.bar();
            if (bound <= above) {
                return true;
            }
            if (bar == null || bound > bar.paid()) {
                return false;
            }
            if (bound < bar.paid()) {
                return true;
            }
            int atLeast = parties.needed(set, size, bar.paid(), order, from, mayJoin, bar.parties());
            if (atLeast != bar.parties()) {
                return atLeast > bar.parties();
            }
            // At least one more offer joins, and each further party brings one of its own.
            int funds = size + Math.max(1, atLeast - parties.count(set, size));
            return funds > bar.offers().length
                    || (funds == bar.offers().length && !canComeBefore(bar.offers(), from, mayJoin));
        }

        /** Whether the set with the first offers that may still join comes before as many others in the order of paying. */
        private boolean canComeBefore(int[] others, int from, boolean[] mayJoin) {
            int[] first = new int[others.length];
            int more = others.length - size;
            int count = 0;
            for (int offer = 0; offer < order.length && count < first.length; offer++) {
                boolean joins = more > 0 && mayJoin[offer] && joining.isAtOrAfter(offer, from);
                if (joins || joining.has(offer)) {
                    first[count++] = offer;
                    more -= joins ? 1 : 0;
                }
            }
            return count == first.length && Arrays.compare(first, others) < 0;
        }

        /** False when a member adds nothing and nothing waits for it: then the same goes for every larger set. */
        private boolean isEachNeeded(int added, long before) {
            long paid = meter.most();
            if (!problem.awaited[added] && paid <= before && !problem.asksOwn[added]) {
                return false;
            }
            for (int i = 0; i < size; i++) {
                if (!problem.awaited[set[i]] && meter.mostWithout(set[i]) >= paid) {
                    return false;
                }
            }
            return true;
        }

        private void consider() {
            long paid = meter.most();
            FoundSet bar = best.bar();
            if (paid <= above || (bar != null && paid < bar.paid())) {
                return;
            }
            FoundSet found = FoundSet.of(set, size, paid, parties.count(set, size));
            if (best.wants(found) && legality.isLegal(found)) {
                best.offer(found);
            }
        }

        private void add(int offer) {
            set[size++] = offer;
            meter.add(offer);
            joining.add(offer);
        }

        private void removeLast(int offer) {
            size--;
            meter.removeLast();
            joining.remove(offer);
        }
    }
}
