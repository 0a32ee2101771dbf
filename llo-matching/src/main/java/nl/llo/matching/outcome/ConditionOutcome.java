package nl.llo.matching.outcome;

import java.util.List;
import java.util.Optional;
import nl.llo.model.id.ConditionId;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;

/**
 * How one condition of a regulation came out, and where the condition is stated. Immutable and thread-safe; what is not read
 * is not worked out.
 */
public interface ConditionOutcome {
    /** The id of the condition about who may apply. */
    ConditionId APPLICANT_ID = ConditionId.of("applicant");

    /** The id of the condition about the area. */
    ConditionId AREA_ID = ConditionId.of("area");

    /** The condition's id: {@code applicant}, {@code area} or that of the catalogue. */
    ConditionId getId();

    /** Where it comes from. */
    ConditionKind getKind();

    /** The catalogue's short name for it; absent when the rule speaks for itself. */
    Optional<LocalizedText> getLabel();

    /** About whom it is. */
    ConditionSubject getSubject();

    /** How far it is settled. */
    Answer getAnswer();

    /** The outcome with its parts. */
    CriterionOutcome getOutcome();

    /** Where the condition is stated; for applicant and area the sources of the regulation. */
    List<SourceReference> getSources();

    /** Whether it holds. */
    default Truth getTruth() {
        return getOutcome().getTruth();
    }

    /** Names the condition for a reader: its label, or else its rule. Not for parsing. */
    default String name(Language language) {
        return getLabel()
                .map(label -> label.in(language))
                .orElseGet(() -> getOutcome().getReason().in(language));
    }
}
