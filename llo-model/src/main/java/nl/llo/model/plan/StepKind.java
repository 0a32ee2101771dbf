package nl.llo.model.plan;

/** What a step of a plan is. */
public enum StepKind {
    /** Werken. */
    WORK,
    /** Leren. */
    LEARNING,
    /** Advies. */
    ADVICE,
    /** Begeleiding. */
    GUIDANCE
}
