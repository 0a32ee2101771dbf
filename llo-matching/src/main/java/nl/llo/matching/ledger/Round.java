package nl.llo.matching.ledger;

import java.time.LocalDate;
import java.util.Optional;
import nl.llo.model.budget.RestAtEnd;
import nl.llo.model.budget.Tranche;
import nl.llo.model.time.Period;

/**
 * A tranche as the ledger needs it.
 *
 * @param index its place among the tranches, from 0
 * @param start the first day on which it takes requests; {@code LocalDate.MIN} when not stated
 * @param end the last one; {@code LocalDate.MAX} when not stated
 * @param cents its amount, {@link Ceiling#NONE} when not stated
 * @param rest what happens to the rest
 */
record Round(int index, LocalDate start, LocalDate end, long cents, RestAtEnd rest) {

    static Round of(Tranche tranche, int index) {
        Optional<Period> period = tranche.getPeriod();
        return new Round(
                index,
                tranche.getOpensOn().or(() -> period.flatMap(Period::getFrom)).orElse(LocalDate.MIN),
                period.flatMap(Period::getUntil).orElse(LocalDate.MAX),
                tranche.getAmount().map(Cents::of).orElse(Ceiling.NONE),
                tranche.getRestAtEnd().orElse(RestAtEnd.LAPSES));
    }

    boolean takesRequestsOn(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    boolean endsBefore(LocalDate day) {
        return end.isBefore(day);
    }
}
