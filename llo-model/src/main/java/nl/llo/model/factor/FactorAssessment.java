package nl.llo.model.factor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.id.FactorId;
import nl.llo.model.source.SourceReference;
import org.immutables.value.Value;

/** Whether a factor is there in the design of a regulation. */
@Value.Immutable
@LloStyle
public interface FactorAssessment {
    /** The factor. */
    FactorId getFactor();

    /** Whether it is there; absent when a source mentions it without saying so. */
    Optional<Boolean> getPresent();

    /** Where that is stated. */
    @NotEmpty
    List<@Valid SourceReference> getSources();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableFactorAssessment.Builder {
        Builder() {}
    }
}
