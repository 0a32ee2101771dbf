package nl.llo.io.internal.rule;

import java.math.BigDecimal;
import java.util.Optional;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;

/** A part of a budget: a share, an amount, both, or neither. */
record BudgetPart(Optional<Share> share, Optional<Money> amount) {

    static final BigDecimal HUNDRED = Share.WHOLE.toPercent();

    /** Gives what the share is of a whole. */
    BigDecimal shareOf(BigDecimal whole) {
        return percentOf(whole, share.orElseThrow().toPercent());
    }

    /** Gives by how much that can differ from what was meant: a share of 33 percent can be a third. */
    BigDecimal roundingOf(BigDecimal whole) {
        BigDecimal percent = share.orElseThrow().toPercent();
        boolean isExact = percent.compareTo(HUNDRED) == 0;
        return isExact ? BigDecimal.ZERO : percentOf(whole, BigDecimal.valueOf(5, percent.scale() + 1));
    }

    /** Tells if the amount is not the share of a total, rounded to euros. */
    boolean contradicts(BigDecimal total) {
        if (share.isEmpty() || amount.isEmpty()) {
            return false;
        }
        BigDecimal difference = shareOf(total).subtract(amount.get().toBigDecimal());
        return difference.abs().compareTo(roundingOf(total).add(BigDecimal.ONE)) > 0;
    }

    private static BigDecimal percentOf(BigDecimal whole, BigDecimal percent) {
        return whole.multiply(percent).movePointLeft(2);
    }
}
