package nl.llo.matching.criteria;

import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;

/** A compiled criterion. */
abstract class Node {

    final Rule rule;

    Node(Rule rule) {
        this.rule = rule;
    }

    /**
     * Answers the criterion or its negation, without making objects.
     *
     * @param facts about whom and when
     * @param negated whether the negation is asked for; text-only conditions are likely either way
     */
    abstract Answer answer(ProfileFacts facts, boolean negated);

    /** Tells how it and each of its parts came out, and why. What is not shared is worked out when it is read. */
    abstract CriterionOutcome explain(ProfileFacts facts);
}
