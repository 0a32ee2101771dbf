package nl.llo.model.criterion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/**
 * How long the person has been out of work, in whole months on the date of the question (Dutch: <i>werkloosheidsduur</i>).
 *
 * <p>False when the person is known not to be unemployed; unknown when the day it began is not known.
 */
@Value.Immutable
@LloStyle
public sealed interface UnemployedMonthsCriterion extends Criterion, Bounded<Integer>
        permits ImmutableUnemployedMonthsCriterion {
    /** Least months that still fits; absent when there is no lower bound. */
    @Override
    Optional<@Min(0) @Max(1200) Integer> getMin();

    /** Most months that still fits; absent when there is no upper bound. */
    @Override
    Optional<@Min(0) @Max(1200) Integer> getMax();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitUnemployedMonths(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableUnemployedMonthsCriterion.Builder {
        Builder() {}
    }
}
