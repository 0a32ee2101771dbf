package nl.llo.matching;

/** Whether a regulation is in force on a date. */
public enum TimingState {
    /** Its first period starts later. */
    NOT_YET,
    /** It is in force. */
    IN_FORCE,
    /** A period has ended, and another starts later. */
    BETWEEN,
    /** Its last period has ended. */
    ENDED,
    /** The sources do not say. */
    UNKNOWN
}
