package nl.llo.matching.algebra;

/** The answer to a question about criteria. A {@link #YES} and a {@link #NO} are certain. */
public enum Decision {
    /** It is so, whatever every text and every other thing that the data does not decide comes to. */
    YES,
    /** It is not so, whatever they come to. */
    NO,
    /** It hangs on them, or would take more work than is allowed. */
    CANNOT_TELL;

    /**
     * The answer to the opposite question.
     *
     * @return no for yes, yes for no
     */
    public Decision negate() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case CANNOT_TELL -> CANNOT_TELL;
        };
    }
}
