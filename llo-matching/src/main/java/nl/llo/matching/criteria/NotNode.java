package nl.llo.matching.criteria;

import java.util.List;
import nl.llo.matching.internal.rule.RuleTexts;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.model.criterion.Criterion;

/** The part does not hold. */
final class NotNode extends Node {

    private final Node part;
    private final Rule rule;

    NotNode(Criterion criterion, Node part, RuleTexts rules) {
        this.part = part;
        this.rule = new Rule(criterion, rules);
    }

    @Override
    Answer answer(ProfileFacts facts, boolean negated) {
        return part.answer(facts, !negated);
    }

    @Override
    CriterionOutcome explain(ProfileFacts facts) {
        CriterionOutcome outcome = part.explain(facts);
        return Outcomes.combined(rule, outcome.getTruth().not(), List.of(outcome));
    }
}
