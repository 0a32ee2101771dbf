package nl.llo.matching.criteria;

import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.internal.rule.RuleTexts;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.Truth;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.criterion.Criterion;
import org.jspecify.annotations.Nullable;

/** What only a person can judge: likely, whether it must hold or must not. */
final class TextNode extends Node {

    private @Nullable CriterionOutcome outcome;

    TextNode(Criterion criterion, RuleTexts rules) {
        super(new Rule(criterion, rules));
    }

    @Override
    Answer answer(ProfileFacts facts, boolean negated) {
        return Answer.LIKELY;
    }

    @Override
    CriterionOutcome explain(ProfileFacts facts) {
        CriterionOutcome known = outcome;
        if (known == null) {
            known = rule.outcome(Truth.UNKNOWN)
                    .addUnknownCauses(UnknownCause.TEXT_ONLY)
                    .addRemarks(Reason.of(RemarkCode.TEXT_ONLY))
                    .build();
            outcome = known;
        }
        return known;
    }
}
