package nl.llo.matching.criteria;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.internal.rule.RuleTexts;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.criterion.Criterion;

/** A criterion over one attribute, unknown only when that attribute is. */
final class FactNode extends Node {

    private final FactCheck test;
    private final MissingFact fact;
    private final Rule rule;
    private final Map<Truth, CriterionOutcome> outcomes = new ConcurrentHashMap<>();

    FactNode(Criterion criterion, FactCheck test, MissingFact fact, RuleTexts rules) {
        this.test = test;
        this.fact = fact;
        this.rule = new Rule(criterion, rules);
    }

    @Override
    Answer answer(ProfileFacts facts, boolean negated) {
        return Answers.of(test.test(facts), negated);
    }

    /** One outcome for everybody of the same truth, unless there is something to remark. */
    @Override
    CriterionOutcome explain(ProfileFacts facts) {
        Truth truth = test.test(facts);
        Reason remark = truth.isKnown() ? test.remark(facts).orElse(null) : null;
        if (remark != null) {
            return rule.outcome(truth).addRemarks(remark).build();
        }
        CriterionOutcome known = outcomes.get(truth);
        if (known == null) {
            CriterionOutcome.Builder outcome = rule.outcome(truth);
            if (!truth.isKnown()) {
                Outcomes.addMissing(outcome, List.of(fact));
            }
            known = outcome.build();
            outcomes.put(truth, known);
        }
        return known;
    }
}
