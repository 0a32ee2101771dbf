package nl.llo.matching.criteria;

import nl.llo.matching.explain.Reason;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;

/** A criterion made ready for asking. Immutable and thread-safe. */
public final class CompiledCriterion {

    private final Node node;

    CompiledCriterion(Node node) {
        this.node = node;
    }

    /**
     * Answers it, without reasons and cheaply.
     *
     * @param facts about whom and when, prepared by the compiler that compiled this
     * @return how far it is settled
     */
    public Answer answer(ProfileFacts facts) {
        return node.answer(facts, false);
    }

    /**
     * Tells how it and each of its parts came out, and why.
     *
     * @param facts about whom and when, prepared by the compiler that compiled this
     * @return the outcome; its truth is that of {@link #answer}
     */
    public CriterionOutcome explain(ProfileFacts facts) {
        return node.explain(facts);
    }

    /** What it asks, whoever is asked. */
    public Reason getReason() {
        return node.rule.reason();
    }
}
