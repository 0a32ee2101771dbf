package nl.llo.model.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A part of a whole as a percentage (Dutch: <i>aandeel</i>), from 0 to 100, with at most four decimals.
 *
 * <p>Two shares are equal when their values are, whatever scale they were written with.
 */
public final class Share implements Comparable<Share> {
    /** Nothing of it. */
    public static final Share NONE = new Share(BigDecimal.ZERO);
    /** All of it. */
    public static final Share WHOLE = new Share(new BigDecimal(100));

    private static final int MAX_DECIMALS = 4;

    private final BigDecimal percent;

    private Share(BigDecimal percent) {
        this.percent = percent;
    }

    /**
     * The share with this percentage.
     *
     * @throws IllegalArgumentException when it is below 0, above 100 or has more than four decimals
     */
    public static Share ofPercent(BigDecimal percent) {
        if (percent.signum() == 0) {
            return NONE;
        }
        long integerDigits = (long) percent.precision() - percent.scale();
        if (percent.signum() < 0 || integerDigits > 3) {
            throw new IllegalArgumentException("a share lies outside 0 to 100 percent");
        }
        BigDecimal plain = percent.stripTrailingZeros();
        if (plain.scale() > MAX_DECIMALS) {
            throw new IllegalArgumentException("a share has more than four decimals");
        }
        BigDecimal value = plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
        if (value.compareTo(WHOLE.percent) > 0) {
            throw new IllegalArgumentException("a share lies outside 0 to 100 percent");
        }
        return new Share(value);
    }

    /** The share with this whole percentage; throws {@code IllegalArgumentException} when out of bounds. */
    public static Share ofPercent(long percent) {
        return ofPercent(BigDecimal.valueOf(percent));
    }

    /** The percentage as a number from 0 to 100. */
    public BigDecimal toPercent() {
        return percent;
    }

    @Override
    public int compareTo(Share other) {
        return percent.compareTo(other.percent);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Share share && percent.equals(share.percent);
    }

    @Override
    public int hashCode() {
        return percent.hashCode();
    }

    /** The percentage without a sign: {@code 12.5}. */
    @Override
    public String toString() {
        return percent.toPlainString();
    }
}
