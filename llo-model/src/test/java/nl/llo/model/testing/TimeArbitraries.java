package nl.llo.model.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.llo.model.time.Period;

/** Dates and periods around the years that the catalogue is about. */
public final class TimeArbitraries {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private TimeArbitraries() {}

    /** A day from 2015 to 2027. */
    public static Arbitrary<LocalDate> dates() {
        return days(FIRST, LAST);
    }

    /** A birth date from 1945 to 2012, 29 February among them. */
    public static Arbitrary<LocalDate> birthDates() {
        return Arbitraries.oneOf(
                days(LocalDate.of(1945, 1, 1), LocalDate.of(2012, 12, 31)),
                Arbitraries.of(LocalDate.of(1960, 2, 29), LocalDate.of(2000, 2, 29)));
    }

    /** A period with either, both or neither end. */
    public static Arbitrary<Period> periods() {
        return Combinators.combine(
                        dates().optional(0.7),
                        Arbitraries.integers().between(0, 2000).optional(0.7))
                .as((from, length) -> {
                    Period.Builder builder = Period.builder();
                    from.ifPresent(builder::from);
                    length.ifPresent(days -> builder.until(from.orElse(FIRST).plusDays(days)));
                    return builder.build();
                });
    }

    /** Up to three periods in order and without overlap; only the last may be open. */
    public static Arbitrary<List<Period>> successivePeriods() {
        return Combinators.combine(
                        dates(), Arbitraries.integers().between(1, 400).list().ofMaxSize(5))
                .as((start, steps) -> {
                    List<Period> periods = new ArrayList<>();
                    LocalDate day = start;
                    for (int i = 0; i < steps.size(); i += 2) {
                        LocalDate from = day.plusDays(steps.get(i));
                        if (i + 1 == steps.size()) {
                            periods.add(Period.startingOn(from));
                        } else {
                            day = from.plusDays(steps.get(i + 1));
                            periods.add(Period.of(from, day));
                            day = day.plusDays(1);
                        }
                    }
                    return periods;
                });
    }

    private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
