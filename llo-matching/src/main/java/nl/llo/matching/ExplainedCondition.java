package nl.llo.matching;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.ConditionKind;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.model.id.ConditionId;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How a condition came out for somebody: rule and question, and no more until it is read. Thread-safe: two threads come to
 * the same.
 */
final class ExplainedCondition implements ConditionOutcome {

    private final ConditionRule rule;
    private final Question question;
    private final Access access;
    private @Nullable CriterionOutcome outcome;

    ExplainedCondition(ConditionRule rule, Question question, Access access) {
        this.rule = rule;
        this.question = question;
        this.access = access;
    }

    @Override
    public ConditionId getId() {
        return rule.id();
    }

    @Override
    public ConditionKind getKind() {
        return rule.kind();
    }

    @Override
    public Optional<LocalizedText> getLabel() {
        return rule.label();
    }

    @Override
    public ConditionSubject getSubject() {
        return rule.subject(question);
    }

    @Override
    public Answer getAnswer() {
        return rule.answer(question, access);
    }

    @Override
    public CriterionOutcome getOutcome() {
        CriterionOutcome known = outcome;
        if (known == null) {
            known = rule.explain(question, access);
            outcome = known;
        }
        return known;
    }

    @Override
    public List<SourceReference> getSources() {
        return rule.sources();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExplainedCondition that
                && getId().equals(that.getId())
                && getKind() == that.getKind()
                && getLabel().equals(that.getLabel())
                && getSubject() == that.getSubject()
                && getAnswer() == that.getAnswer()
                && getOutcome().equals(that.getOutcome())
                && getSources().equals(that.getSources());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getId(), getAnswer(), getOutcome());
    }

    /** Names the condition only: how it came out may say something about a person. */
    @Override
    public String toString() {
        return "ConditionOutcome{" + getId() + "}";
    }
}
