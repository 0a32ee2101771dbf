package nl.llo.matching.ledger;

/** How hard the tests of the ledger try: 1 in every build, 100 with {@code -Pledger}. */
final class Effort {

    private static final int EFFORT = Integer.getInteger("llo.ledger.effort", 1);

    private Effort() {}

    static int of(int inEveryBuild, int withProfile) {
        return EFFORT > 1 ? withProfile : inEveryBuild;
    }
}
