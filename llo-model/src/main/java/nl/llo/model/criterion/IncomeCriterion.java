package nl.llo.model.criterion;

import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.money.Money;
import org.immutables.value.Value;

/**
 * Gross income in euros a year (Dutch: <i>inkomen</i>), bounds included. Unknown when the profile does not say.
 */
@Value.Immutable
@LloStyle
public sealed interface IncomeCriterion extends Criterion, Bounded<Money> permits ImmutableIncomeCriterion {
    /** Least income that still fits; absent when there is no lower bound. */
    @Override
    Optional<Money> getMin();

    /** Most income that still fits; absent when there is no upper bound. */
    @Override
    Optional<Money> getMax();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitIncome(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableIncomeCriterion.Builder {
        Builder() {}
    }
}
