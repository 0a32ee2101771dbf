package nl.llo.matching.internal.normal;

import nl.llo.model.education.EducationLevel;

/**
 * The attributes that have one value for each person, with the numbers that stand for their values.
 *
 * <p>Domains are wider than what a valid profile holds where that costs nothing, so that a bound never has to be refused.
 */
public enum AttributeKind {
    /** Age with the AOW age in it, as {@link Ages} numbers them. A birth year alone makes it known in part. */
    AGE,
    /** Places in the list of levels. */
    EDUCATION,
    /** No, yes. */
    START_QUALIFICATION,
    /** Whole months; -1 for who is not out of work. */
    UNEMPLOYED_MONTHS,
    /** Hundredths of an hour a week. */
    HOURS,
    /** Cents a year. */
    INCOME,
    /** Cents. */
    WEALTH,
    /** No, yes. */
    LABOUR_MARKET_TIE,
    /** No, yes. */
    COURSE_NOT_STARTED,
    /** Ranks of {@link EducationLevel}. */
    COURSE_LEVEL,
    /** Ids of sectors. */
    COURSE_SECTOR,
    /** Cents. */
    COURSE_PRICE,
    /** No, yes. */
    TRAIT;

    private static final Ranges LEVELS = Ranges.full(0, Levels.ALL.size() - 1L);
    private static final Ranges RANKS = Ranges.full(EducationLevel.GEEN.getRank(), EducationLevel.PHD.getRank());
    private static final Ranges MONTHS = Ranges.full(-1, Integer.MAX_VALUE);
    private static final Ranges HUNDREDTHS_OF_HOURS = Ranges.full(0, 16_800);
    private static final Ranges CENTS = Ranges.full(0, 100_000_000_000_000L);

    /** All values. */
    public ValueSet getDomain() {
        return this == COURSE_SECTOR ? Codes.ALL : getNumbers();
    }

    /** All values, of every attribute but the course's sector, which has no numbers. */
    Ranges getNumbers() {
        return switch (this) {
            case AGE -> Ages.FULL;
            case EDUCATION -> LEVELS;
            case COURSE_LEVEL -> RANKS;
            case UNEMPLOYED_MONTHS -> MONTHS;
            case HOURS -> HUNDREDTHS_OF_HOURS;
            case INCOME, WEALTH, COURSE_PRICE -> CENTS;
            case START_QUALIFICATION, LABOUR_MARKET_TIE, COURSE_NOT_STARTED, TRAIT -> Ranges.BOOLEAN;
            case COURSE_SECTOR -> throw new IllegalStateException("a course's sector has no number");
        };
    }

    /**
     * True when a profile that says anything about it says exactly which value it is. Then "one of A, or one of B" is "one
     * of A and B together"; otherwise that would be unknown where the union is true.
     */
    public boolean isKnownWhollyOrNotAtAll() {
        return this != AGE;
    }
}
