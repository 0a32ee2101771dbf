package nl.llo.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.llo.matching.criteria.CompiledCriterion;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.ConditionKind;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.Truth;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.id.ConditionId;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;
import org.jspecify.annotations.Nullable;

/** A condition of a regulation, made ready. */
final class CompiledCondition implements ConditionRule {

    private final Condition condition;
    private final @Nullable Period period;
    private final CompiledCriterion criterion;
    private @Nullable CriterionOutcome aboutOther;

    CompiledCondition(Condition condition, CompiledCriterion criterion) {
        this.condition = condition;
        this.period = condition.getPeriod().orElse(null);
        this.criterion = criterion;
    }

    boolean isInForceOn(LocalDate date) {
        return period == null || period.contains(date);
    }

    /** What is about the other party is for a person to judge, as text is. */
    @Override
    public Answer answer(Question question, Access access) {
        return question.covers(condition.getSubject(), access) ? criterion.answer(question.facts()) : Answer.LIKELY;
    }

    @Override
    public CriterionOutcome explain(Question question, Access access) {
        return question.covers(condition.getSubject(), access) ? criterion.explain(question.facts()) : aboutOther();
    }

    @Override
    public ConditionId id() {
        return condition.getId();
    }

    @Override
    public ConditionKind kind() {
        return ConditionKind.LISTED;
    }

    @Override
    public Optional<LocalizedText> label() {
        return condition.getLabel();
    }

    @Override
    public ConditionSubject subject(Question question) {
        return condition.getSubject();
    }

    @Override
    public List<SourceReference> sources() {
        return condition.getSources();
    }

    /** The rule alone, the same for everybody: what the profile says has no bearing on somebody else. */
    private CriterionOutcome aboutOther() {
        CriterionOutcome known = aboutOther;
        if (known == null) {
            known = CriterionOutcome.builder()
                    .criterion(condition.getCriterion())
                    .truth(Truth.UNKNOWN)
                    .addUnknownCauses(UnknownCause.OTHER_PARTY)
                    .reason(criterion.getReason())
                    .addRemarks(Reason.of(
                            condition.getSubject() == ConditionSubject.PARTICIPANT
                                    ? RemarkCode.ABOUT_PARTICIPANT
                                    : RemarkCode.ABOUT_APPLICANT))
                    .build();
            aboutOther = known;
        }
        return known;
    }
}
