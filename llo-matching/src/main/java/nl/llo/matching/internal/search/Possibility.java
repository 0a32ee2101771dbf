package nl.llo.matching.internal.search;

/** Whether something can hold. */
public enum Possibility {
    /** Somebody makes it true, whatever the texts and everything else that the data does not decide come to. */
    SURELY,
    /** It takes an answer that the data does not give, or more work than was allowed. */
    PERHAPS,
    /** Nobody makes it true, whatever the undecided comes to. */
    NEVER
}
