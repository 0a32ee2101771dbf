package nl.llo.matching;

import java.time.LocalDate;
import nl.llo.matching.criteria.CompiledCriterion;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.ConditionKind;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.Truth;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.ConditionSubject;

/** A condition of a regulation, made ready. */
final class CompiledCondition {

    private final Condition condition;
    private final CompiledCriterion criterion;

    CompiledCondition(Condition condition, CompiledCriterion criterion) {
        this.condition = condition;
        this.criterion = criterion;
    }

    boolean isInForceOn(LocalDate date) {
        return condition.getPeriod().isEmpty() || condition.getPeriod().get().contains(date);
    }

    /** What is about the other party is for a person to judge, as text is. */
    Answer answer(Question question, Access access) {
        return question.covers(condition.getSubject(), access) ? criterion.answer(question.facts) : Answer.LIKELY;
    }

    ConditionOutcome explain(Question question, Access access) {
        CriterionOutcome outcome = criterion.explain(question.facts);
        return ConditionOutcome.builder()
                .id(condition.getId())
                .kind(ConditionKind.LISTED)
                .label(condition.getLabel())
                .subject(condition.getSubject())
                .answer(answer(question, access))
                .outcome(question.covers(condition.getSubject(), access) ? outcome : aboutOther(outcome))
                .sources(condition.getSources())
                .build();
    }

    /** The rule alone: what the profile says has no bearing on somebody else. */
    private CriterionOutcome aboutOther(CriterionOutcome outcome) {
        return CriterionOutcome.builder()
                .criterion(condition.getCriterion())
                .truth(Truth.UNKNOWN)
                .addUnknownCauses(UnknownCause.OTHER_PARTY)
                .reason(outcome.getReason())
                .addRemarks(Reason.of(
                        condition.getSubject() == ConditionSubject.PARTICIPANT
                                ? RemarkCode.ABOUT_PARTICIPANT
                                : RemarkCode.ABOUT_APPLICANT))
                .build();
    }
}
