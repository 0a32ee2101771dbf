package nl.llo.model.region;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/** The postcodes of one municipality according to the tables of some years. */
@Value.Immutable
@LloStyle
public interface MunicipalityPostcodes {
    /** The municipality. */
    MunicipalityCode getMunicipality();

    /** The years of the tables that say so. */
    @NotEmpty
    List<Integer> getYears();

    /** The postcodes, those of post office boxes included. */
    @NotEmpty
    List<PostcodeRange> getPostcodes();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableMunicipalityPostcodes.Builder {
        Builder() {}
    }
}
