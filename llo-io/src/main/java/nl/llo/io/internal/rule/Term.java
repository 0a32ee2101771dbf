package nl.llo.io.internal.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.llo.model.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The days of one or more periods. A bound that is not known is taken as unlimited, so that only what is certain is said to lie
 * outside. Asking takes time that grows with the logarithm of the number of periods.
 */
final class Term {

    /** Last days by first days, of stretches that neither overlap nor touch each other. */
    private final NavigableMap<LocalDate, LocalDate> stretches = new TreeMap<>();

    Term(List<Period> periods) {
        periods.stream().sorted(Comparator.comparing(Term::start)).forEach(this::add);
    }

    private void add(Period period) {
        Entry<LocalDate, LocalDate> last = stretches.lastEntry();
        if (last == null || dayAfter(last.getValue()).isBefore(start(period))) {
            stretches.put(start(period), end(period));
        } else if (end(period).isAfter(last.getValue())) {
            stretches.put(last.getKey(), end(period));
        }
    }

    private static LocalDate start(Period period) {
        return period.getFrom().orElse(LocalDate.MIN);
    }

    private static LocalDate end(Period period) {
        return period.getUntil().orElse(LocalDate.MAX);
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }

    /** Tells if there is no period in it. */
    boolean isEmpty() {
        return stretches.isEmpty();
    }

    /** Tells if a day can lie in it. */
    boolean contains(LocalDate day) {
        return overlaps(day, day);
    }

    /** Tells if a day of a period can lie in it. */
    boolean overlaps(Period period) {
        return overlaps(start(period), end(period));
    }

    /** Tells if a day can lie in both. */
    boolean overlaps(Term other) {
        return stretches.entrySet().stream().anyMatch(stretch -> other.overlaps(stretch.getKey(), stretch.getValue()));
    }

    private boolean overlaps(LocalDate from, LocalDate until) {
        Entry<LocalDate, LocalDate> last = stretches.floorEntry(until);
        return last != null && !last.getValue().isBefore(from);
    }

    /** Gives its first day, if it is known. */
    Optional<LocalDate> findStart() {
        return known(isEmpty() ? null : stretches.firstKey());
    }

    /** Gives its last day, if it is known. */
    Optional<LocalDate> findEnd() {
        return known(isEmpty() ? null : stretches.lastEntry().getValue());
    }

    private static Optional<LocalDate> known(@Nullable LocalDate day) {
        return Optional.ofNullable(day).filter(known -> !known.equals(LocalDate.MIN) && !known.equals(LocalDate.MAX));
    }

    /** Gives the period from its first day up to its last. */
    Period toPeriod() {
        return period(stretches.firstKey(), stretches.lastEntry().getValue());
    }

    /** Gives those of its days that lie in a period too. */
    Term within(Period period) {
        LocalDate first = Objects.requireNonNullElse(stretches.floorKey(start(period)), start(period));
        return new Term(stretches.subMap(first, true, end(period), true).entrySet().stream()
                .filter(own ->
                        !own.getKey().isAfter(end(period)) && !own.getValue().isBefore(start(period)))
                .map(own -> period(
                        own.getKey().isAfter(start(period)) ? own.getKey() : start(period),
                        own.getValue().isBefore(end(period)) ? own.getValue() : end(period)))
                .toList());
    }

    /** Gives the first stretch of its days that certainly do not lie in the other term, which is not empty. */
    Optional<Period> findFirstBeside(Term other) {
        for (Entry<LocalDate, LocalDate> own : stretches.entrySet()) {
            LocalDate from = own.getKey().equals(LocalDate.MIN) ? other.stretches.firstKey() : own.getKey();
            Entry<LocalDate, LocalDate> running = other.stretches.floorEntry(from);
            if (running != null && !running.getValue().isBefore(from)) {
                from = dayAfter(running.getValue());
            }
            if (!from.equals(LocalDate.MAX) && !from.isAfter(own.getValue())) {
                LocalDate next = other.stretches.higherKey(from);
                boolean endsFirst = next == null || next.isAfter(own.getValue());
                return Optional.of(period(from, endsFirst ? own.getValue() : next.minusDays(1)));
            }
        }
        return Optional.empty();
    }

    private static Period period(LocalDate from, LocalDate until) {
        Period.Builder period = Period.builder();
        known(from).ifPresent(period::from);
        known(until).ifPresent(period::until);
        return period.build();
    }
}
