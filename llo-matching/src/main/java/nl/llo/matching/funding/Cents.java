package nl.llo.matching.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;

/** Euros as whole cents. {@link Money} is bounded, so that a {@code long} always holds them. */
final class Cents {

    private static final int DECIMALS = 2;

    private Cents() {}

    static long of(Money money) {
        return money.toCents();
    }

    static Money toMoney(long cents) {
        return Money.of(BigDecimal.valueOf(cents, DECIMALS));
    }

    /** A share of an amount, rounded down: what is paid is never above the share. */
    static long atMost(Share share, long cents) {
        return part(share, cents, RoundingMode.FLOOR);
    }

    /** A share of an amount, rounded up: what is borne is never below the share. */
    static long atLeast(Share share, long cents) {
        return part(share, cents, RoundingMode.CEILING);
    }

    private static long part(Share share, long cents, RoundingMode rounding) {
        return share.toPercent()
                .multiply(BigDecimal.valueOf(cents))
                .movePointLeft(2)
                .setScale(0, rounding)
                .longValueExact();
    }
}
