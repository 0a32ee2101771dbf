package nl.llo.model.criterion;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import nl.llo.model.LloStyle;
import nl.llo.model.profile.Benefit;
import org.immutables.value.Value;

/**
 * Benefit (Dutch: <i>uitkering</i>): the person receives at least one of these.
 *
 * <p>Unknown when the profile neither includes nor rules out what is asked.
 */
@Value.Immutable
@LloStyle
public sealed interface BenefitCriterion extends Criterion permits ImmutableBenefitCriterion {
    /** The benefits of which one is enough. */
    @NotEmpty
    Set<Benefit> getAnyOf();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitBenefit(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableBenefitCriterion.Builder {
        Builder() {}
    }
}
