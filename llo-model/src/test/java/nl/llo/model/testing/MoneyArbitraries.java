package nl.llo.model.testing;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;

/** Amounts and shares. */
public final class MoneyArbitraries {
    private MoneyArbitraries() {}

    /** Any amount that can be held, small and round ones often. */
    public static Arbitrary<Money> money() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, Money.MAX.toBigDecimal())
                        .ofScale(2)
                        .map(Money::of),
                Arbitraries.of(0L, 1L, 700L, 1000L, 10_000L, 25_000_000L).map(Money::of));
    }

    /** A share from 0 to 100 percent. */
    public static Arbitrary<Share> shares() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal(100))
                .ofScale(4)
                .map(Share::ofPercent);
    }
}
