package nl.llo.model.regulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.facility.FacilityKind;
import nl.llo.model.id.RegulationId;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import org.immutables.value.Value;

/** What comes first, such as career advice (Dutch: <i>voortraject</i>): a kind of facility, another regulation, or both. */
@Value.Immutable
@LloStyle
@NamesWhatComesFirst
public interface Prerequisite {
    /** The kind of facility that comes first. */
    Optional<FacilityKind> getFacility();

    /** The regulation that comes first. */
    Optional<RegulationId> getRegulation();

    /** How binding it is. */
    Strength getStrength();

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
    final class Builder extends ImmutablePrerequisite.Builder {
        Builder() {}
    }
}
