package nl.llo.matching.internal.search;

/** What may still be done: parts of problems that may be evaluated. Several questions can share it. For one thread. */
public final class Work {

    /** What one question is allowed: a tenth of a second or so. */
    public static final long ALLOWED = 1_000_000;

    private long left;

    /** So much work and no more. */
    public Work(long allowed) {
        this.left = allowed;
    }

    /** Takes the work of evaluating a problem once; false when nothing is left. */
    boolean take(Problem problem) {
        left -= problem.size();
        return left >= 0;
    }

    /** True when something could not be done any more. */
    public boolean isUsedUp() {
        return left < 0;
    }
}
