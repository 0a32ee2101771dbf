package nl.llo.model.criterion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import nl.llo.model.LloStyle;
import org.immutables.value.Value;

/**
 * Age in whole years on the date of the question (Dutch: <i>leeftijd</i>).
 *
 * <p>True or false when the birth date decides it, or when a birth year alone leaves no doubt; otherwise unknown. Someone
 * born on 29 February turns a year older on 1 March of a common year. An upper bound at the AOW age (Dutch state pension
 * age) is looked up by birth date and unknown where no table has been published yet.
 */
@Value.Immutable
@LloStyle
public sealed interface AgeCriterion extends Criterion, Bounded<Integer> permits ImmutableAgeCriterion {
    /** Youngest age that still fits, in whole years; absent when there is no lower bound. */
    @Override
    Optional<@Min(0) @Max(130) Integer> getMin();

    /** Oldest age that still fits, in whole years: 27 holds until the day before the 28th birthday. */
    @Override
    Optional<@Min(0) @Max(130) Integer> getMax();

    /** The age that must not have been reached yet, in years or the AOW age. */
    Optional<@Valid AgeLimit> getBelow();

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitAge(this);
    }

    /** A limit below the AOW age or an age counts as a bound too. */
    @Override
    @Value.NonAttribute
    default boolean hasBound() {
        return Bounded.super.hasBound() || getBelow().isPresent();
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableAgeCriterion.Builder {
        Builder() {}
    }
}
