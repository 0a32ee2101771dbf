package nl.llo.matching.criteria;

import java.util.List;
import nl.llo.matching.internal.rule.RuleTexts;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.criterion.Criterion;

/** A criterion over one attribute, unknown only when that attribute is. */
final class FactNode extends Node {

    private final Criterion criterion;
    private final FactCheck test;
    private final MissingFact fact;
    private final RuleTexts rules;

    FactNode(Criterion criterion, FactCheck test, MissingFact fact, RuleTexts rules) {
        this.criterion = criterion;
        this.test = test;
        this.fact = fact;
        this.rules = rules;
    }

    @Override
    Answer answer(ProfileFacts facts, boolean negated) {
        return Answers.of(test.test(facts), negated);
    }

    @Override
    CriterionOutcome explain(ProfileFacts facts) {
        Truth truth = test.test(facts);
        CriterionOutcome.Builder outcome = Outcomes.start(criterion, rules, truth);
        if (truth.isKnown()) {
            test.remark(facts).ifPresent(outcome::addRemarks);
        } else {
            Outcomes.addMissing(outcome, List.of(fact));
        }
        return outcome.build();
    }
}
