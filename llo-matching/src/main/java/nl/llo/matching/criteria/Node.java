package nl.llo.matching.criteria;

import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;

/** A compiled criterion. */
abstract class Node {

    /**
     * Answers the criterion or its negation, without making objects.
     *
     * @param facts about whom and when
     * @param negated whether the negation is asked for; text-only conditions are likely either way
     */
    abstract Answer answer(ProfileFacts facts, boolean negated);

    /** Tells how it and each of its parts came out, and why. */
    abstract CriterionOutcome explain(ProfileFacts facts);
}
