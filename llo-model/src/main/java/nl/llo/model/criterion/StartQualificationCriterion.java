package nl.llo.model.criterion;

import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/**
 * Whether the person has a start qualification (Dutch: <i>startkwalificatie</i>): havo, vwo or at least mbo 2.
 *
 * <p>Decided by the profile's own statement, else by its level of education; unknown when it has neither.
 */
@Value.Immutable
@LloStyle
public sealed interface StartQualificationCriterion extends Criterion permits ImmutableStartQualificationCriterion {
    /** True when the start qualification is asked for, false when its absence is. */
    boolean isPresent();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitStartQualification(this);
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableStartQualificationCriterion.Builder {
        Builder() {}
    }
}
