package nl.llo.model.region;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/** The row of one municipality in the tables of labour market regions, over all years. */
@Value.Immutable
@LloStyle
public interface MunicipalityRegions {
    /** The municipality. */
    MunicipalityCode getMunicipality();

    /** Its regions, each with the years of the tables that say so. */
    @NotEmpty
    List<@Valid RegionYears> getRegions();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableMunicipalityRegions.Builder {
        Builder() {}
    }
}
