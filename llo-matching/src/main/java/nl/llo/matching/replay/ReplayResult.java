package nl.llo.matching.replay;

/** What became of a request. */
public enum ReplayResult {
    /** Granted. */
    GRANTED,
    /** Refused: there was no money for it when it was served. */
    REFUSED_FOR_MONEY,
    /** Refused: the course was full. */
    REFUSED_FOR_COURSE,
    /** Refused: the person already had what a person can have. */
    REFUSED_FOR_PERSON,
    /** Refused: it came after the round was closed. */
    CAME_AFTER_CLOSING,
    /** Not refused, but there was no money for it until the end. */
    WAITING;

    /** Kept as a byte for each request. */
    static ReplayResult of(byte ordinal) {
        return ALL[ordinal];
    }

    @SuppressWarnings("EnumOrdinal") // numbers that live as long as a run
    byte code() {
        return (byte) ordinal();
    }

    private static final ReplayResult[] ALL = values();
}
