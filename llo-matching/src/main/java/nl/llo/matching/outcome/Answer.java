package nl.llo.matching.outcome;

/**
 * How far a question is settled, from no to yes: a {@link Truth} of which unknown is split in two.
 *
 * <p>The order is that of the constants. The answer to a conjunction is the lowest of its parts' answers, and that to a
 * disjunction the highest; this one chain gives in one pass both the truth and what would become of it if every text-only
 * condition came out favourably.
 */
public enum Answer {
    /** It does not hold. */
    NO,
    /** Something else than a text-only condition keeps it from being settled. */
    OPEN,
    /** It holds if the text-only conditions that are left come out favourably. */
    LIKELY,
    /** It holds. */
    YES;

    /**
     * Gives the truth behind it.
     *
     * @return unknown for {@link #OPEN} and {@link #LIKELY}
     */
    public Truth toTruth() {
        return switch (this) {
            case NO -> Truth.FALSE;
            case OPEN, LIKELY -> Truth.UNKNOWN;
            case YES -> Truth.TRUE;
        };
    }

    /**
     * Gives the answer to both together.
     *
     * @param other the other answer
     * @return the lower of the two
     */
    public Answer and(Answer other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Gives the answer to one of both.
     *
     * @param other the other answer
     * @return the higher of the two
     */
    public Answer or(Answer other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
