package nl.llo.matching;

import java.util.List;
import java.util.Optional;
import nl.llo.matching.outcome.Answer;
import nl.llo.matching.outcome.ConditionKind;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.model.id.ConditionId;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;

/** A condition of a regulation, made ready: who may apply, where it holds, or one that is listed. */
interface ConditionRule {

    ConditionId id();

    ConditionKind kind();

    Optional<LocalizedText> label();

    ConditionSubject subject(Question question);

    List<SourceReference> sources();

    Answer answer(Question question, Access access);

    /** The outcome; its truth is that of {@link #answer}. */
    CriterionOutcome explain(Question question, Access access);
}
