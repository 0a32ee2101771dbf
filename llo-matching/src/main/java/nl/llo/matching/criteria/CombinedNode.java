package nl.llo.matching.criteria;

import java.util.Arrays;
import java.util.List;
import nl.llo.matching.outcome.CriterionOutcome;

/** A criterion that follows from parts. */
abstract class CombinedNode extends Node {

    CombinedNode(Rule rule) {
        super(rule);
    }

    @Override
    CriterionOutcome explain(ProfileFacts facts) {
        return new CombinedOutcome(this, facts);
    }

    abstract List<CriterionOutcome> explainParts(ProfileFacts facts);

    static List<CriterionOutcome> explainAll(Node[] parts, ProfileFacts facts) {
        CriterionOutcome[] outcomes = new CriterionOutcome[parts.length];
        Arrays.setAll(outcomes, part -> parts[part].explain(facts));
        return List.of(outcomes);
    }
}
