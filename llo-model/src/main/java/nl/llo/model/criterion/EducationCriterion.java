package nl.llo.model.criterion;

import java.util.Optional;
import java.util.Set;
import nl.llo.model.LloStyle;
import nl.llo.model.education.EducationLevel;
import org.immutables.value.Value;

/**
 * Highest completed education (Dutch: <i>opleidingsniveau</i>), by {@link EducationLevel#getRank() rank} or as a set.
 *
 * <p>Unknown when the profile has no level; otherwise decided. Bounds and a set together must both hold.
 */
@Value.Immutable
@LloStyle
public sealed interface EducationCriterion extends Criterion, Bounded<EducationLevel>
        permits ImmutableEducationCriterion {
    /** Lowest level that still fits, by rank; absent when there is no lower bound. */
    @Override
    Optional<EducationLevel> getMin();

    /** Highest level that still fits, by rank; absent when there is no upper bound. */
    @Override
    Optional<EducationLevel> getMax();

    /** The levels that fit; empty when the bounds alone decide. */
    Set<EducationLevel> getIn();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitEducation(this);
    }

    /** A set of levels limits as a bound does. */
    @Override
    @Value.NonAttribute
    default boolean hasBound() {
        return Bounded.super.hasBound() || !getIn().isEmpty();
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableEducationCriterion.Builder {
        Builder() {}
    }
}
