package nl.llo.matching.internal.search;

/** What may still be done for a question: parts that may be evaluated. */
final class Work {

    /** A tenth of a second or so. */
    static final long ALLOWED = 1_000_000;

    private long left = ALLOWED;

    /** Takes the work of evaluating a problem once; false when nothing is left. */
    boolean take(Problem problem) {
        left -= problem.size();
        return left >= 0;
    }

    boolean isUsedUp() {
        return left < 0;
    }
}
