package nl.llo.matching.ledger;

/**
 * The most that may be used, in cents and in grants; {@link #NONE} in what is not limited.
 *
 * @param cents euros, in cents
 * @param grants requests and grants
 */
record Ceiling(long cents, long grants) {

    static final long NONE = Long.MAX_VALUE;

    static final Ceiling OPEN = new Ceiling(NONE, NONE);

    Ceiling and(long otherCents, long otherGrants) {
        return new Ceiling(Math.min(cents, otherCents), Math.min(grants, otherGrants));
    }

    boolean limitsCents() {
        return cents != NONE;
    }

    boolean limitsGrants() {
        return grants != NONE;
    }

    boolean limits() {
        return limitsCents() || limitsGrants();
    }

    /** Without the largest amount that can be held, which is no limit of the budget. */
    Ceiling shown() {
        return cents == Cents.MAX ? new Ceiling(NONE, grants) : this;
    }

    /** What is not used of a limit; no less than nothing. */
    static long less(long ceiling, long used) {
        return ceiling == NONE ? NONE : Math.max(0, ceiling - used);
    }
}
