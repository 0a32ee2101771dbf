package nl.llo.matching.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.llo.model.budget.RecordedUse;

/**
 * A limit set against the last figure that counts for it.
 *
 * @param limit the limit
 * @param left how much is left of it, never below zero
 * @param last the record with that figure; absent for a limit of zero, which needs none
 * @param goneSince the record from which on nothing was left; absent when something is, and for a limit of zero
 */
record Measured(Limit limit, BigDecimal left, Optional<RecordedUse> last, Optional<RecordedUse> goneSince) {

    boolean isGone() {
        return left.signum() == 0;
    }

    Optional<LocalDate> day() {
        return last.map(RecordedUse::getOn);
    }

    /** Whether its figure is of the day or a later one. */
    boolean isFrom(LocalDate day) {
        return last.isPresent() && !last.get().getOn().isBefore(day);
    }

    /** What is surely left for others: as if nothing of what is kept had been used. */
    BigDecimal leastBeside(BigDecimal kept) {
        return left.subtract(kept).max(BigDecimal.ZERO);
    }

    /** The most that can be left for others: as if all that is used had been used of what is kept. */
    BigDecimal mostBeside(BigDecimal kept) {
        BigDecimal used = limit.most().subtract(left);
        return leastBeside(kept.subtract(used).max(BigDecimal.ZERO));
    }

    /** The same limit with less left of it. */
    Measured withLeft(BigDecimal less) {
        return new Measured(limit, less, last, goneSince);
    }

    boolean isLittle(BigDecimal percent) {
        return left.movePointRight(2).compareTo(limit.most().multiply(percent)) <= 0;
    }
}
