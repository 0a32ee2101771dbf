package nl.llo.model.area;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import nl.llo.model.LloStyle;
import nl.llo.model.region.Postcode4;
import org.immutables.value.Value;

/** One or more four-digit postcodes. */
@Value.Immutable
@LloStyle
public sealed interface PostcodesArea extends Area permits ImmutablePostcodesArea {
    /** The postcodes, without order. */
    @NotEmpty
    Set<Postcode4> getCodes();

    @Override
    default <R> R accept(AreaVisitor<R> visitor) {
        return visitor.visitPostcodes(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutablePostcodesArea.Builder {
        Builder() {}
    }
}
