package nl.llo.matching.criteria;

import java.util.List;
import nl.llo.matching.internal.rule.RuleTexts;
import nl.llo.matching.internal.rule.SharedOutcomes;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.criterion.Criterion;

/** A criterion over one attribute, unknown only when that attribute is. */
final class FactNode extends Node {

    private final FactCheck test;
    private final MissingFact fact;
    /** One for everybody of the same truth, and one for those of them about whom there is something to remark. */
    private final SharedOutcomes<Truth> outcomes = new SharedOutcomes<>(Truth.class, this::outcome);

    private final SharedOutcomes<Truth> remarked = new SharedOutcomes<>(Truth.class, this::remarked);

    FactNode(Criterion criterion, FactCheck test, MissingFact fact, RuleTexts rules) {
        super(new Rule(criterion, rules));
        this.test = test;
        this.fact = fact;
    }

    @Override
    Answer answer(ProfileFacts facts, boolean negated) {
        return Answers.of(test.test(facts), negated);
    }

    @Override
    CriterionOutcome explain(ProfileFacts facts) {
        Truth truth = test.test(facts);
        return truth.isKnown() && test.isRemarked(facts) ? remarked.get(truth) : outcomes.get(truth);
    }

    private CriterionOutcome outcome(Truth truth) {
        CriterionOutcome.Builder outcome = rule.outcome(truth);
        if (!truth.isKnown()) {
            Missing.addTo(outcome, List.of(fact));
        }
        return outcome.build();
    }

    private CriterionOutcome remarked(Truth truth) {
        return rule.outcome(truth).addAllRemarks(test.listRemarks()).build();
    }
}
