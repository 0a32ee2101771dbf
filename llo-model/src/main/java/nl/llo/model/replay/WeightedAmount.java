package nl.llo.model.replay;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.llo.model.LloStyle;
import nl.llo.model.money.Money;
import org.immutables.value.Value;

/** An amount that is asked for, and how often compared with the other ones (Dutch: <i>aanvraagbedrag</i>). */
@Value.Immutable
@LloStyle
public interface WeightedAmount {
    /** The amount, in euros. */
    Money getAmount();

    /** How often, as a part of the sum of all weights. */
    @Min(0)
    @Max(1_000_000)
    int getWeight();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableWeightedAmount.Builder {
        Builder() {}
    }
}
