package nl.llo.matching.outcome;

/** Where a condition of a regulation comes from. */
public enum ConditionKind {
    /** Who may apply. */
    APPLICANT,
    /** Where the regulation holds. */
    AREA,
    /** One of the regulation's listed conditions. */
    LISTED
}
