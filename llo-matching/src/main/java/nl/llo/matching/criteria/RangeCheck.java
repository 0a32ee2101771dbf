package nl.llo.matching.criteria;

import java.util.function.Function;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.criterion.Bounded;
import org.jspecify.annotations.Nullable;

/** Whether a value lies within bounds, both included. */
final class RangeCheck<T extends Comparable<? super T>> implements FactCheck {

    private final @Nullable T min;
    private final @Nullable T max;
    private final Function<ProfileFacts, @Nullable T> value;

    RangeCheck(Bounded<T> bounds, Function<ProfileFacts, @Nullable T> value) {
        this.min = bounds.getMin().orElse(null);
        this.max = bounds.getMax().orElse(null);
        this.value = value;
    }

    @Override
    public Truth test(ProfileFacts facts) {
        T actual = value.apply(facts);
        if (actual == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of((min == null || min.compareTo(actual) <= 0) && (max == null || max.compareTo(actual) >= 0));
    }
}
