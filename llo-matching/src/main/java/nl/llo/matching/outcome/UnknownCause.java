package nl.llo.matching.outcome;

/** Why a criterion is unknown. A criterion with parts has the causes of its unknown parts. */
public enum UnknownCause {
    /** The profile lacks a fact: asking settles it. */
    MISSING_FACT,
    /** The condition is text that only a person can judge. */
    TEXT_ONLY,
    /** It is about somebody else than the profile: about the applicant instead of the participant, or the other way. */
    OTHER_PARTY,
    /** A person cannot apply, but may be reached through the applicant. */
    REACHED_INDIRECTLY,
    /** Sources or reference data do not say. */
    NOT_RECORDED;

    /**
     * Tells whether such an unknown leaves a verdict likely: it is for a person to judge and nothing speaks against it.
     *
     * @return true for text and for what is about the other party
     */
    public boolean leavesLikely() {
        return this == TEXT_ONLY || this == OTHER_PARTY;
    }
}
