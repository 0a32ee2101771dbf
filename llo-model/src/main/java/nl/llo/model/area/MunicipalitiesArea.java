package nl.llo.model.area;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import nl.llo.model.LloStyle;
import nl.llo.model.region.MunicipalityCode;
import org.immutables.value.Value;

/** One or more municipalities. */
@Value.Immutable
@LloStyle
public sealed interface MunicipalitiesArea extends Area permits ImmutableMunicipalitiesArea {
    /** Their codes, without order. */
    @NotEmpty
    Set<MunicipalityCode> getCodes();

    @Override
    default <R> R accept(AreaVisitor<R> visitor) {
        return visitor.visitMunicipalities(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableMunicipalitiesArea.Builder {
        Builder() {}
    }
}
