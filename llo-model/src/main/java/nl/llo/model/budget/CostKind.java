package nl.llo.model.budget;

/** What money may be spent on (Dutch: <i>kostensoort</i>). */
public enum CostKind {
    /** Lesgeld, cursuskosten. */
    COURSE_FEE,
    /** Advies. */
    ADVICE,
    /** Coaching, begeleiding. */
    COACHING,
    /** Reiskosten. */
    TRAVEL,
    /** Verblijfskosten. */
    LODGING,
    /** Leermiddelen, materiaal. */
    MATERIALS,
    /** Loonkosten. */
    WAGE,
    /** Uitvoeringskosten. */
    EXECUTION,
    /** Projectkosten. */
    PROJECT,
    /** Examenkosten. */
    EXAM
}
