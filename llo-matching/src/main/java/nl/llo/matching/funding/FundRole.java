package nl.llo.matching.funding;

/** What part a fund has in the plan. */
public enum FundRole {
    /** It pays. */
    PAYS,
    /** It could pay if something that is open comes out well. */
    POSSIBLE,
    /** It does not pay. */
    LEFT_OUT
}
