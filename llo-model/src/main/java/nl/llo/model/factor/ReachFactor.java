package nl.llo.model.factor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.id.FactorId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import org.immutables.value.Value;

/** Something that helps or hinders a measure to reach people (Dutch: <i>bevorderende of belemmerende factor</i>). */
@Value.Immutable
@LloStyle
public interface ReachFactor {
    /** Its id. */
    FactorId getId();

    /** Which way it works. */
    FactorEffect getEffect();

    /** Its name. */
    @Valid
    LocalizedText getName();

    /** What it means in a sentence or two. */
    Optional<@Valid LocalizedText> getDescription();

    /** The groups for which the source names it; empty when it names none in particular. */
    List<TargetGroupId> getAudience();

    /** Where it is named. */
    @NotEmpty
    List<@Valid SourceReference> getSources();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableReachFactor.Builder {
        Builder() {}
    }
}
