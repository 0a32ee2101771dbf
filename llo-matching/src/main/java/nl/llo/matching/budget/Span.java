package nl.llo.matching.budget;

import java.time.LocalDate;
import java.util.Optional;
import nl.llo.model.budget.RestAtEnd;
import nl.llo.model.budget.Tranche;
import nl.llo.model.time.Period;

/** The days on which a tranche takes requests; an absent bound is not known. Not a record: equal tranches stay apart. */
final class Span {

    final Tranche tranche;
    final Optional<LocalDate> start;
    final Optional<LocalDate> end;

    Span(Tranche tranche) {
        this.tranche = tranche;
        this.start = tranche.getOpensOn().or(() -> tranche.getPeriod().flatMap(Period::getFrom));
        this.end = tranche.getPeriod().flatMap(Period::getUntil);
    }

    boolean startsAfter(LocalDate date) {
        return start.isPresent() && start.get().isAfter(date);
    }

    boolean endsBefore(LocalDate date) {
        return end.isPresent() && end.get().isBefore(date);
    }

    boolean mayRunOn(LocalDate date) {
        return !startsAfter(date) && !endsBefore(date);
    }

    boolean mayStartBefore(LocalDate date) {
        return start.isEmpty() || start.get().isBefore(date);
    }

    boolean isCarriedOver() {
        return tranche.getRestAtEnd().filter(RestAtEnd.CARRIED_OVER::equals).isPresent();
    }
}
