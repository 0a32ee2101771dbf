package nl.llo.model.regulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.id.RegulationId;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import org.immutables.value.Value;

/** How a regulation goes together with another (Dutch: <i>samenloop</i>, <i>stapeling</i>). */
@Value.Immutable
@LloStyle
public interface CumulationRule {
    /** The other regulation. */
    RegulationId getWith();

    /** How they go together. */
    CumulationKind getKind();

    /** Remark for readers. */
    Optional<@Valid LocalizedText> getNote();

    /** Where it is stated. */
    @NotEmpty
    List<@Valid SourceReference> getSources();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableCumulationRule.Builder {
        Builder() {}
    }
}
