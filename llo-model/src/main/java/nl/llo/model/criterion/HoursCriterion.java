package nl.llo.model.criterion;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.money.Numbers;
import org.immutables.value.Value;

/**
 * Hours of work a week (Dutch: <i>arbeidsuren</i>), bounds included. Unknown when the profile does not say.
 */
@Value.Immutable
@LloStyle
public sealed interface HoursCriterion extends Criterion, Bounded<BigDecimal> permits ImmutableHoursCriterion {
    /** Least hours that still fits; absent when there is no lower bound. */
    @Override
    Optional<@DecimalMin("0") @DecimalMax("168") BigDecimal> getMin();

    /** Most hours that still fits; absent when there is no upper bound. */
    @Override
    Optional<@DecimalMin("0") @DecimalMax("168") BigDecimal> getMax();

    /** Takes 36.0 hours for 36, so that equal criteria are equal. */
    @Value.Check
    default HoursCriterion inPlainHours() {
        Optional<BigDecimal> min = getMin().map(Numbers::plain);
        Optional<BigDecimal> max = getMax().map(Numbers::plain);
        return min.equals(getMin()) && max.equals(getMax())
                ? this
                : builder().min(min).max(max).build();
    }

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitHours(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableHoursCriterion.Builder {
        Builder() {}
    }
}
