package nl.llo.matching.ledger;

import java.math.BigDecimal;
import nl.llo.model.money.Share;

/**
 * From which part of a limit down little is left.
 *
 * @param share the part
 */
record Threshold(Share share) {

    boolean isLittle(long left, long most) {
        return most != Ceiling.NONE
                && left != Ceiling.NONE
                && BigDecimal.valueOf(left)
                                .movePointRight(2)
                                .compareTo(BigDecimal.valueOf(most).multiply(share.toPercent()))
                        <= 0;
    }
}
