package nl.llo.matching.internal.search;

import nl.llo.model.reference.ReferenceData;

/** Whether something can hold. Immutable. */
public final class Question {

    private final Problem problem;
    private final ReferenceData reference;

    Question(Problem problem, ReferenceData reference) {
        this.problem = problem;
        this.reference = reference;
    }

    Problem problem() {
        return problem;
    }

    ReferenceData reference() {
        return reference;
    }
}
