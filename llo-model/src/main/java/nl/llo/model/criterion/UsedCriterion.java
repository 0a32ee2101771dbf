package nl.llo.model.criterion;

import nl.llo.model.LloStyle;
import nl.llo.model.id.RegulationId;
import org.immutables.value.Value;

/**
 * Has used a regulation before (Dutch: <i>eerder gebruik</i>). Unknown when the profile neither includes nor rules it out.
 */
@Value.Immutable
@LloStyle
public sealed interface UsedCriterion extends Criterion permits ImmutableUsedCriterion {
    /** The regulation. */
    RegulationId getRegulation();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitUsed(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableUsedCriterion.Builder {
        Builder() {}
    }
}
