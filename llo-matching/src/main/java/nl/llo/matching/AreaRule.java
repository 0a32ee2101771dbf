package nl.llo.matching;

import java.util.List;
import java.util.Optional;
import nl.llo.matching.criteria.CompiledCriterion;
import nl.llo.matching.criteria.CriteriaCompiler;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.ConditionKind;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.model.id.ConditionId;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;

/** Where a regulation holds. */
final class AreaRule implements ConditionRule {

    private final Regulation regulation;
    private final CompiledCriterion criterion;

    AreaRule(Regulation regulation, CriteriaCompiler criteria) {
        this.regulation = regulation;
        this.criterion = criteria.compileArea(regulation.getArea(), regulation.getPlacesThatCount());
    }

    @Override
    public ConditionId id() {
        return ConditionOutcome.AREA_ID;
    }

    @Override
    public ConditionKind kind() {
        return ConditionKind.AREA;
    }

    @Override
    public Optional<LocalizedText> label() {
        return Optional.empty();
    }

    @Override
    public ConditionSubject subject(Question question) {
        return question.isAboutPerson() ? ConditionSubject.PARTICIPANT : ConditionSubject.APPLICANT;
    }

    @Override
    public List<SourceReference> sources() {
        return regulation.getSources();
    }

    @Override
    public Answer answer(Question question, Access access) {
        return criterion.answer(question.facts());
    }

    @Override
    public CriterionOutcome explain(Question question, Access access) {
        return criterion.explain(question.facts());
    }
}
