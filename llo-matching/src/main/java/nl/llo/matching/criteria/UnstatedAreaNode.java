package nl.llo.matching.criteria;

import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.explain.RuleCode;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.Truth;
import nl.llo.matching.outcome.UnknownCause;

/** The area of a regulation of which no source says where it holds. */
final class UnstatedAreaNode extends Node {

    private final CriterionOutcome outcome;

    UnstatedAreaNode() {
        super(new Rule(Reason.of(RuleCode.AREA)));
        this.outcome = rule.outcome(Truth.UNKNOWN)
                .addUnknownCauses(UnknownCause.NOT_RECORDED)
                .addRemarks(Reason.of(RemarkCode.AREA_NOT_STATED))
                .build();
    }

    @Override
    Answer answer(ProfileFacts facts, boolean negated) {
        return Answer.OPEN;
    }

    @Override
    CriterionOutcome explain(ProfileFacts facts) {
        return outcome;
    }
}
