package nl.llo.model.region;

import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/** The municipality that acts for a labour market region (Dutch: <i>centrumgemeente</i>), as of some year. */
@Value.Immutable
@LloStyle
public interface CentreMunicipality {
    /** The municipality. */
    MunicipalityCode getMunicipality();

    /** The calendar year for which a source names it; it may have been so before and may still be. */
    int getYear();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableCentreMunicipality.Builder {
        Builder() {}
    }
}
