package nl.llo.matching.criteria;

import nl.llo.matching.outcome.CriterionOutcome;

/** A criterion about places. */
abstract class AreaNode extends Node {

    AreaNode(Rule rule) {
        super(rule);
    }

    @Override
    CriterionOutcome explain(ProfileFacts facts) {
        return new AreaOutcome(this, facts);
    }

    /** The outcome with everything that it tells. */
    abstract CriterionOutcome explainFully(ProfileFacts facts);
}
