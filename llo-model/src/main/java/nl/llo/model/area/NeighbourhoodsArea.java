package nl.llo.model.area;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.llo.model.LloStyle;
import nl.llo.model.region.MunicipalityCode;
import org.immutables.value.Value;

/** Neighbourhoods of one municipality (Dutch: <i>wijken</i>, <i>buurten</i>), by the name that the source uses. */
@Value.Immutable
@LloStyle
public sealed interface NeighbourhoodsArea extends Area permits ImmutableNeighbourhoodsArea {
    /** The municipality that they lie in. */
    MunicipalityCode getMunicipality();

    /** Their names; compared with a profile's neighbourhood without regard to case. */
    @NotEmpty
    List<@NotBlank @Size(max = 200) String> getNames();

    @Override
    default <R> R accept(AreaVisitor<R> visitor) {
        return visitor.visitNeighbourhoods(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableNeighbourhoodsArea.Builder {
        Builder() {}
    }
}
