package nl.llo.matching.internal.search;

import java.time.LocalDate;
import nl.llo.matching.internal.normal.Ranges;
import nl.llo.model.time.Period;

/** Numbers for days. */
final class Days {

    /** Every day of a calendar with years of four digits. */
    static final Ranges ALL = Ranges.full(
            LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay());

    private Days() {}

    static Ranges in(Period period) {
        return ALL.between(
                period.getFrom().map(LocalDate::toEpochDay).orElse(ALL.getLeast()),
                period.getUntil().map(LocalDate::toEpochDay).orElse(ALL.getMost()));
    }

    /** The period of neighbouring days; an end of the calendar is no end. */
    static Period period(Ranges.Range days) {
        Period.Builder period = Period.builder();
        if (days.first() > ALL.getLeast()) {
            period.from(LocalDate.ofEpochDay(days.first()));
        }
        if (days.last() < ALL.getMost()) {
            period.until(LocalDate.ofEpochDay(days.last()));
        }
        return period.build();
    }
}
