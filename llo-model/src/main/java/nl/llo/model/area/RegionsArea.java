package nl.llo.model.area;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import nl.llo.model.LloStyle;
import nl.llo.model.region.RegionCode;
import org.immutables.value.Value;

/** One or more labour market regions (Dutch: <i>arbeidsmarktregio's</i>), with their members on the date of the question. */
@Value.Immutable
@LloStyle
public sealed interface RegionsArea extends Area permits ImmutableRegionsArea {
    /** Their codes, without order; codes of both code systems may stand beside each other. */
    @NotEmpty
    Set<RegionCode> getCodes();

    @Override
    default <R> R accept(AreaVisitor<R> visitor) {
        return visitor.visitRegions(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableRegionsArea.Builder {
        Builder() {}
    }
}
