package nl.llo.matching.internal.funding;

/** Tells whether a set of offers that exclude no other in it is legal. */
final class Legality {

    private Legality() {}

    static boolean isLegal(Problem problem, FoundSet found) {
        int[] set = found.offers();
        return problem.isComplete(set, set.length) && eachPays(problem, set) && eachIsNeeded(problem, found);
    }

    private static boolean eachPays(Problem problem, int[] set) {
        FlowNetwork network = new FlowNetwork(problem.payable(set, set.length));
        for (int member : set) {
            if (network.pay(problem.offers.get(member).capacity()) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Without a member the person may also have to bear less, so everything is paid anew. */
    private static boolean eachIsNeeded(Problem problem, FoundSet found) {
        int[] set = found.offers();
        for (int without = 0; without < set.length; without++) {
            if (!problem.isNeededByAnother(set, set.length, set[without])) {
                int[] others = new int[set.length - 1];
                System.arraycopy(set, 0, others, 0, without);
                System.arraycopy(set, without + 1, others, without, others.length - without);
                if (Payments.pay(problem, others).total() >= found.paid()) {
                    return false;
                }
            }
        }
        return true;
    }
}
