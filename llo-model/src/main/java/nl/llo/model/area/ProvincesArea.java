package nl.llo.model.area;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import nl.llo.model.LloStyle;
import nl.llo.model.region.ProvinceCode;
import org.immutables.value.Value;

/** One or more provinces. */
@Value.Immutable
@LloStyle
public sealed interface ProvincesArea extends Area permits ImmutableProvincesArea {
    /** Their codes, without order. */
    @NotEmpty
    Set<ProvinceCode> getCodes();

    @Override
    default <R> R accept(AreaVisitor<R> visitor) {
        return visitor.visitProvinces(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableProvincesArea.Builder {
        Builder() {}
    }
}
