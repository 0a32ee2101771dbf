package nl.llo.model.region;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/** A labour market region and the tables that place some municipality in it. */
@Value.Immutable
@LloStyle
public interface RegionYears {
    /** The region, by its CBS or its SUWI code. */
    RegionCode getRegion();

    /** The years of the tables that say so. */
    @NotEmpty
    List<Integer> getYears();

    /** A region with the years of its tables. */
    static RegionYears of(RegionCode region, int... years) {
        return builder().region(region).addYears(years).build();
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableRegionYears.Builder {
        Builder() {}
    }
}
