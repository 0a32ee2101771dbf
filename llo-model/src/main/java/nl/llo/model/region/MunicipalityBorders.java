package nl.llo.model.region;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import nl.llo.model.LloStyle;
import nl.llo.model.source.SourceReference;
import org.immutables.value.Value;

/** The neighbours of one municipality. A pair of neighbours needs to be stated once, on either side. */
@Value.Immutable
@LloStyle
public interface MunicipalityBorders {
    /** The municipality. */
    MunicipalityCode getMunicipality();

    /** Municipalities that share a border with it. */
    List<MunicipalityCode> getNeighbours();

    /** Municipalities that border on it in one map and not in another, mostly across water. They count as neighbours. */
    List<MunicipalityCode> getUnconfirmed();

    /** Where this is stated. */
    @NotEmpty
    List<@Valid SourceReference> getSources();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableMunicipalityBorders.Builder {
        Builder() {}
    }
}
