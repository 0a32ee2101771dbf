package nl.llo.matching;

/** Takes what a {@link MatchRun} finds, profile by profile, in the order in which they came. */
@FunctionalInterface
public interface MatchSink {

    /** Takes nothing: for who wants the counts only. */
    MatchSink NONE = matched -> {};

    /**
     * Takes the verdicts on one profile. Always called by the thread that called {@code run}; what it throws ends the run.
     *
     * @param matched good until this returns, and then used again: take out of it what is to be kept
     */
    void accept(MatchedProfile matched);
}
