package nl.llo.matching.internal.funding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the best legal sets of offers; see the package for why nothing better is missed. */
public final class Search {

    /** Up to so many costs a number is kept for each set of them. */
    private static final int COSTS_FOR_CUTS = 9;

    private final Problem problem;
    private final long[] potential;
    private final Parties parties;
    private final int wanted;
    private long visitsLeft;
    private long openBound = -1;

    private Search(Problem problem, int wanted, long visits) {
        this.problem = problem;
        this.potential = problem.offers.stream()
                .mapToLong(offer -> alone(problem.costs, offer))
                .toArray();
        this.parties = new Parties(problem, potential);
        this.wanted = wanted;
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
        return new Search(problem, wanted, visits).find();
    }

    private static long alone(long[] costs, Offer offer) {
        return new FlowNetwork(costs).pay(offer.capacity());
    }

    private SearchResult find() {
        Integer[] byPotential = IntStream.range(0, potential.length).boxed().toArray(Integer[]::new);
        Arrays.sort(
                byPotential,
                Comparator.<Integer>comparingLong(offer -> potential[offer]).reversed());
        int[] promising =
                IntStream.range(0, potential.length).map(i -> byPotential[i]).toArray();
        Visit first = new Visit(promising, null);
        first.visit(0);
        Best best = first.best;
        long bound = openBound;
        FoundSet worst = best.worst();
        if (visitsLeft >= 0 && worst != null) {
            Visit second = new Visit(inOrder(), worst);
            second.visit(0);
            best = visitsLeft >= 0 ? second.best : best;
        }
        long paid = best.first().paid();
        return new SearchResult(best.list(), visitsLeft >= 0, Math.max(paid, bound));
    }

    private int[] inOrder() {
        return IntStream.range(0, potential.length).toArray();
    }

    /** One pass over the sets, in an order of offers. */
    private final class Visit {

        private final int[] order;
        private final Best best;
        private final Meter meter;
        private final int[] set;
        private final int[] blocked;
        private int size;

        Visit(int[] order, @Nullable FoundSet threshold) {
            this.order = order;
            this.best = new Best(wanted, threshold);
            this.meter = problem.costs.length <= COSTS_FOR_CUTS ? new CutMeter(problem, order) : new FlowMeter(problem);
            this.set = new int[order.length];
            this.blocked = new int[order.length];
            this.best.offer(new FoundSet(new int[0], 0, 0));
        }

        /** Visits all sets that add offers from a place in the order on. */
        void visit(int from) {
            long paid = meter.most();
            for (int place = from; place < order.length; place++) {
                long bound = Math.min(meter.bound(place), paid + possible(place));
                if (cannotBeat(paid, bound, place)) {
                    return;
                }
                if (visitsLeft <= 0) {
                    visitsLeft = -1;
                    openBound = Math.max(openBound, bound);
                    return;
                }
                int offer = order[place];
                if (blocked[offer] == 0) {
                    visitsLeft--;
                    add(offer);
                    if (isEachNeeded(offer, paid)) {
                        consider();
                        visit(place + 1);
                    }
                    removeLast(offer);
                }
            }
        }

        /** The most that offers from a place on add, as far as they may still join. */
        private long possible(int from) {
            long sum = 0;
            for (int place = from; place < order.length; place++) {
                sum += blocked[order[place]] == 0 ? potential[order[place]] : 0;
            }
            return sum;
        }

        private boolean cannotBeat(long paid, long bound, int from) {
            FoundSet bar = best.bar();
            if (bar == null || bound > bar.paid()) {
                return false;
            }
            if (bound < bar.paid()) {
                return true;
            }
            int atLeast = parties.needed(set, size, bar.paid() - paid, order, from, blocked);
            // At least one more offer joins, and each further party brings one of its own.
            int funds = size + Math.max(1, atLeast - parties.count(set, size));
            return atLeast > bar.parties() || (atLeast == bar.parties() && best.isBarred(bar, funds));
        }

        /** False when a member adds nothing and nothing waits for it: then the same goes for every larger set. */
        private boolean isEachNeeded(int added, long before) {
            long paid = meter.most();
            if (!problem.awaited[added]
                    && paid <= before
                    && !problem.offers.get(added).asksOwn()) {
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
            FoundSet found = FoundSet.of(set, size, meter.most(), parties.count(set, size));
            if (best.wants(found) && Legality.isLegal(problem, found)) {
                best.offer(found);
            }
        }

        private void add(int offer) {
            set[size++] = offer;
            meter.add(offer);
            for (int other = 0; other < order.length; other++) {
                blocked[other] += problem.excludes[offer][other] ? 1 : 0;
            }
        }

        private void removeLast(int offer) {
            size--;
            meter.removeLast();
            for (int other = 0; other < order.length; other++) {
                blocked[other] -= problem.excludes[offer][other] ? 1 : 0;
            }
        }
    }
}
