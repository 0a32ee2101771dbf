package nl.llo.matching.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.llo.model.budget.RecordedUse;
import nl.llo.model.budget.ReservedShare;
import nl.llo.model.money.Money;
import nl.llo.model.source.SourceReference;

/**
 * The most that may be granted from a day on.
 *
 * @param kind whether it counts euros or grants
 * @param most how many
 * @param from the first day that counts, {@code LocalDate.MIN} for all; absent when it cannot be told
 * @param members the tranches whose own use it limits
 * @param ofWindow whether it says how much there is for what runs now, not only for everything together
 * @param kept what is kept of it for groups on the date
 * @param sources who states it, apart from the sources of the budget
 */
record Limit(
        Kind kind,
        BigDecimal most,
        Optional<LocalDate> from,
        List<Span> members,
        boolean ofWindow,
        List<Kept> kept,
        List<SourceReference> sources) {

    /** What is kept of it for some. */
    BigDecimal keptFor(List<ReservedShare> parts) {
        return kept.stream()
                .filter(one -> parts.contains(one.part()))
                .map(Kept::euros)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What is kept of a limit for a group.
     *
     * @param part the reserved share as the budget states it
     * @param euros how much that is of this limit
     */
    record Kept(ReservedShare part, BigDecimal euros) {}

    enum Kind {
        EUROS,
        GRANTS;

        /** What a record says of it. */
        Optional<BigDecimal> figure(RecordedUse use) {
            return switch (this) {
                case EUROS -> use.getSpent().map(Money::toBigDecimal);
                case GRANTS -> use.getGrants().map(BigDecimal::valueOf);
            };
        }

        /** A sum of limits, or the highest that a recorded figure can reach: more can never be used. */
        BigDecimal bounded(BigDecimal sum) {
            return sum.min(this == EUROS ? Money.MAX.toBigDecimal() : BigDecimal.valueOf(Integer.MAX_VALUE));
        }
    }
}
