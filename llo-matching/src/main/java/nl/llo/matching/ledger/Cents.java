package nl.llo.matching.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;

/**
 * Amounts as whole cents. No amount is above {@link #MAX}, nor is what is used of a budget, so sums of two never overflow.
 */
final class Cents {

    static final long MAX = of(Money.MAX);

    private Cents() {}

    static long of(Money money) {
        return money.toBigDecimal().unscaledValue().longValueExact();
    }

    static Money toMoney(long cents) {
        return Money.of(BigDecimal.valueOf(cents, 2));
    }

    /** A part of an amount, rounded down. */
    static long part(Share share, long cents) {
        return share.toPercent()
                .multiply(BigDecimal.valueOf(cents))
                .movePointLeft(2)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }
}
