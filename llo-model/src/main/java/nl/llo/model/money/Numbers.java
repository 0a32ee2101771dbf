package nl.llo.model.money;

import java.math.BigDecimal;

/** Numbers in the one form in which equal values are equal. */
public final class Numbers {
    /** Every number with fewer digits fits in a long. */
    private static final int DIGITS_OF_LONG = 19;

    private Numbers() {}

    /** The same value without zeros at the end: 36.0 and 36 become equal. Cheap for any exponent. */
    public static BigDecimal plain(BigDecimal number) {
        if (number.scale() == 0 && number.precision() < DIGITS_OF_LONG && number.longValue() % 10 != 0) {
            return number; // as almost every number that is read
        }
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
