package nl.llo.model.budget;

/** What a cap limits. */
public enum CapKind {
    /** Everything together. */
    TOTAL,
    /** Each calendar year. */
    PER_YEAR,
    /** Each tranche or round. */
    PER_TRANCHE,
    /** Each person, ever. */
    PER_PERSON,
    /** Each person in a calendar year. */
    PER_PERSON_PER_YEAR,
    /** Each course. */
    PER_COURSE,
    /** Each labour market region. */
    PER_REGION
}
