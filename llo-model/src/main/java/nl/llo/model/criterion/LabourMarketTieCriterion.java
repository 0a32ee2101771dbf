package nl.llo.model.criterion;

import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/**
 * A tie with the Dutch labour market (Dutch: <i>band met de arbeidsmarkt</i>), as the scheme's executor establishes it.
 *
 * <p>Decided by the profile's own statement; unknown without it.
 */
@Value.Immutable
@LloStyle
public sealed interface LabourMarketTieCriterion extends Criterion permits ImmutableLabourMarketTieCriterion {
    /** True when the tie is asked for, false when its absence is. */
    boolean isPresent();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitLabourMarketTie(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableLabourMarketTieCriterion.Builder {
        Builder() {}
    }
}
