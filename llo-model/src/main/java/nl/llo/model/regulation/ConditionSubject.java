package nl.llo.model.regulation;

/** About whom a condition is. */
public enum ConditionSubject {
    /** De deelnemer: the person who takes part. */
    PARTICIPANT,
    /** De aanvrager: whoever applies. */
    APPLICANT
}
