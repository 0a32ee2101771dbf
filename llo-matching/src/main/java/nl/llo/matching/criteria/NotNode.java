package nl.llo.matching.criteria;

import java.util.List;
import nl.llo.matching.internal.rule.RuleTexts;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.model.criterion.Criterion;

/** The part does not hold. */
final class NotNode extends CombinedNode {

    private final Node part;

    NotNode(Criterion criterion, Node part, RuleTexts rules) {
        super(new Rule(criterion, rules));
        this.part = part;
    }

    @Override
    Answer answer(ProfileFacts facts, boolean negated) {
        return part.answer(facts, !negated);
    }

    @Override
    List<CriterionOutcome> explainParts(ProfileFacts facts) {
        return List.of(part.explain(facts));
    }
}
