package nl.llo.model.criterion;

import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.money.Money;
import org.immutables.value.Value;

/**
 * Price of the wanted course in euros, bounds included. Unknown when there is no course yet or its price is not known.
 */
@Value.Immutable
@LloStyle
public sealed interface CoursePriceCriterion extends Criterion, Bounded<Money> permits ImmutableCoursePriceCriterion {
    /** Least euros that still fits; absent when there is no lower bound. */
    @Override
    Optional<Money> getMin();

    /** Most euros that still fits; absent when there is no upper bound. */
    @Override
    Optional<Money> getMax();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitCoursePrice(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableCoursePriceCriterion.Builder {
        Builder() {}
    }
}
