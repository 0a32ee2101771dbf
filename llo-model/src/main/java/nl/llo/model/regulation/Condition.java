package nl.llo.model.regulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.id.ConditionId;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;
import org.immutables.value.Value;

/** A condition of a regulation (Dutch: <i>voorwaarde</i>) with its source; all conditions of a regulation must hold. */
@Value.Immutable
@LloStyle
public interface Condition {
    /** Its id, unique within the regulation; {@code area} and {@code applicant} are kept for the built-in two. */
    ConditionId getId();

    /** What must hold. */
    @Valid
    Criterion getCriterion();

    /** A short name for reports; when absent the criterion is described. */
    Optional<@Valid LocalizedText> getLabel();

    /** About whom it is; the participant unless said otherwise. */
    default ConditionSubject getSubject() {
        return ConditionSubject.PARTICIPANT;
    }

    /** When it is in force; absent when as long as the regulation. */
    Optional<Period> getPeriod();

    /** Where it is stated. */
    @NotEmpty
    List<@Valid SourceReference> getSources();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableCondition.Builder {
        Builder() {}
    }
}
