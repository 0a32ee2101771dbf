package nl.llo.model.money;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of euros (Dutch: <i>bedrag</i>), exact to the cent, from {@link #ZERO} up to {@link #MAX} (a trillion euros).
 *
 * <p>Not a general currency type: there are no other currencies and no negative amounts. Two amounts are equal when
 * their values are, whatever scale they were written with.
 */
public final class Money implements Comparable<Money> {
    /** No euros. */
    public static final Money ZERO = new Money(0);
    /** The largest amount that can be held: 1,000,000,000,000 euros. */
    public static final Money MAX = new Money(100_000_000_000_000L);

    private static final int MAX_TEXT = 18;
    private static final int CENTS = 100;
    private static final int DECIMALS = 2;

    private final long cents;

    private Money(long cents) {
        this.cents = cents;
    }

    /**
     * The amount with this number of euros.
     *
     * @throws IllegalArgumentException when it is negative, above {@link #MAX} or finer than a cent
     */
    public static Money of(BigDecimal euros) {
        // Looks at digits and scale first: a change of scale on 1e1000000000 would never come back.
        if (euros.signum() == 0) {
            return ZERO;
        }
        long integerDigits = (long) euros.precision() - euros.scale();
        if (euros.signum() < 0 || integerDigits > 13) {
            throw outside();
        }
        if (euros.scale() > DECIMALS && euros.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException("euros are finer than a cent");
        }
        return ofCents(euros.movePointRight(DECIMALS).longValueExact());
    }

    /** The amount with this number of whole euros; throws {@code IllegalArgumentException} when out of bounds. */
    public static Money of(long euros) {
        return of(BigDecimal.valueOf(euros));
    }

    /** The amount with this number of cents; throws {@code IllegalArgumentException} when out of bounds. */
    public static Money ofCents(long cents) {
        if (cents < 0 || cents > MAX.cents) {
            throw outside();
        }
        return cents == 0 ? ZERO : new Money(cents);
    }

    private static IllegalArgumentException outside() {
        return new IllegalArgumentException("euros lie outside 0 to 1,000,000,000,000");
    }

    /**
     * Reads what {@link #toString()} writes: digits, optionally a point and one or two decimals.
     *
     * @throws IllegalArgumentException when the text is anything else or the amount is out of bounds
     */
    public static Money parse(String text) {
        if (text.isEmpty() || text.length() > MAX_TEXT || !isPlainNumber(text)) {
            throw new IllegalArgumentException("not an amount of euros such as 1000 or 1000.50");
        }
        return of(new BigDecimal(text));
    }

    /** The same amount as a number with two decimals. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(cents, DECIMALS);
    }

    /** The same amount in whole cents: at most 10<sup>14</sup>. */
    public long toCents() {
        return cents;
    }

    /** The sum; throws {@code IllegalArgumentException} when it lies above {@link #MAX}. */
    public Money plus(Money other) {
        return ofCents(cents + other.cents);
    }

    /** The difference; throws {@code IllegalArgumentException} when the other amount is larger. */
    public Money minus(Money other) {
        return ofCents(cents - other.cents);
    }

    /** True when there is nothing. */
    public boolean isZero() {
        return cents == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Money money && cents == money.cents;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(cents);
    }

    /** The plain number, without decimals when it is whole: {@code 1000}, {@code 1000.50}. */
    @Override
    public String toString() {
        return cents % CENTS == 0
                ? Long.toString(cents / CENTS)
                : toBigDecimal().toPlainString();
    }

    private static boolean isPlainNumber(String text) {
        int point = text.indexOf('.');
        int decimals = text.length() - point - 1;
        if (point >= 0 && (point == 0 || decimals == 0 || decimals > 2)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != point && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
