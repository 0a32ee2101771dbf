package nl.llo.model.money;

import java.math.BigDecimal;

/** Numbers in the one form in which equal values are equal. */
public final class Numbers {
    private Numbers() {}

    /** The same value without zeros at the end: 36.0 and 36 become equal. Cheap for any exponent. */
    public static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
