package nl.llo.matching.replay;

import java.math.BigDecimal;
import nl.llo.model.money.Money;

/** Amounts as whole cents. The largest amount is some 10<sup>14</sup> cents, so that a long holds it with room to spare. */
final class Cents {

    private Cents() {}

    static long of(Money money) {
        return money.toBigDecimal().movePointRight(2).longValueExact();
    }

    static Money toMoney(long cents) {
        return Money.of(BigDecimal.valueOf(cents, 2));
    }
}
