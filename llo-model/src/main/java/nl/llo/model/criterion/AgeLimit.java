package nl.llo.model.criterion;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An age not to be reached: a number of years or the AOW age (Dutch: <i>AOW-leeftijd</i>), never both. */
public final class AgeLimit {
    /** The AOW age, which differs by birth date. */
    public static final AgeLimit AOW = new AgeLimit(-1);

    private final int years;

    private AgeLimit(int years) {
        this.years = years;
    }

    /** An age in whole years; throws {@code IllegalArgumentException} outside 0 to 130. */
    public static AgeLimit ofYears(int years) {
        if (years < 0 || years > 130) {
            throw new IllegalArgumentException("an age limit lies outside 0 to 130 years");
        }
        return new AgeLimit(years);
    }

    /** The age in years; absent when it is the AOW age. */
    public Optional<Integer> getYears() {
        return isAow() ? Optional.empty() : Optional.of(years);
    }

    /** True when it is the AOW age. */
    public boolean isAow() {
        return years < 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgeLimit limit && years == limit.years;
    }

    @Override
    public int hashCode() {
        return Integer.hashCode(years);
    }

    /** {@code aow} or the number of years. */
    @Override
    public String toString() {
        return isAow() ? "aow" : Integer.toString(years);
    }
}
