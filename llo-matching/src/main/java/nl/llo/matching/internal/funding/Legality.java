package nl.llo.matching.internal.funding;

import java.util.Arrays;

/** Tells whether a set of offers that exclude no other in it is legal. */
final class Legality {

    private final Problem problem;
    private final Meter meter;

    Legality(Problem problem, Meter meter) {
        this.problem = problem;
        this.meter = meter;
    }

    /** Judges the set that the meter holds. */
    boolean isLegal(FoundSet found) {
        int[] set = found.offers();
        return problem.isComplete(set, set.length) && eachPays(found) && eachIsNeeded(found);
    }

    /** What adds something to all others adds something to those before it; only of the others it must be looked at. */
    private boolean eachPays(FoundSet found) {
        int[] set = found.offers();
        for (int k = 0; k < set.length; k++) {
            if (meter.mostWithout(set[k]) == found.paid()) {
                long[] payable = problem.payable(set, set.length, -1);
                if (meter.paid(set, k + 1, payable) == meter.paid(set, k, payable)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Without a member the person may also have to bear less, so everything is paid anew. */
    private boolean eachIsNeeded(FoundSet found) {
        int[] set = found.offers();
        return Arrays.stream(set)
                .allMatch(member ->
                        problem.isNeededByAnother(set, set.length, member) || paidWithout(set, member) < found.paid());
    }

    private long paidWithout(int[] set, int member) {
        if (!problem.asksOwn[member]) {
            return meter.mostWithout(member);
        }
        return meter.paid(
                Meter.without(set, set.length, member), set.length - 1, problem.payable(set, set.length, member));
    }
}
