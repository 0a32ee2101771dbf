package nl.llo.model.region;

/** How firmly a {@link PlaceAnswer} stands. */
public enum AnswerBasis {
    /** The table for that day says so, for that very municipality or postcode. */
    PUBLISHED,
    /**
     * No table says so for that day, but those around it agree: the tables before and after it give the same answer, or
     * all municipalities give the same answer that its area came from or went to. Count on it, and show the remark.
     */
    HELD_BETWEEN,
    /** The data does not decide it. This is never a "no". */
    UNKNOWN
}
