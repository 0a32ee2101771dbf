package nl.llo.matching.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.CapKind;

/**
 * The tranches that run, or may, on a date, and those whose rest they have. Days before the first that matters are cut off
 * by {@link #figuresFrom} and {@link #emptinessFrom}; {@code LocalDate.MIN} cuts off none.
 */
final class Window {

    final List<Span> all;
    /** Those that run. */
    final List<Span> running;
    /** Those that run, and the earlier ones whose rest was carried over to them. */
    final List<Span> pool;
    /** The first day of the running tranches. */
    final LocalDate runningFrom;
    /** The first day whose figures, and whose word that something is left, count. */
    final LocalDate figuresFrom;
    /** The first day whose word that nothing is left counts. */
    final LocalDate emptinessFrom;

    Window(Budget budget, LocalDate date) {
        this.all = budget.getTranches().stream().map(Span::new).toList();
        this.running = all.stream().filter(span -> span.mayRunOn(date)).toList();
        this.pool = withCarriedOver();
        this.runningFrom = firstDay(running, Comparator.naturalOrder(), date);
        LocalDate newYear = isYearly(budget) ? LocalDate.of(date.getYear(), 1, 1) : LocalDate.MIN;
        this.figuresFrom = later(newYear, firstDay(pool, Comparator.naturalOrder(), date));
        this.emptinessFrom = later(newYear, firstDay(running, Comparator.reverseOrder(), date));
    }

    /** A budget without tranches may always run. */
    boolean mayRun() {
        return all.isEmpty() || !running.isEmpty();
    }

    /** The first day on which a tranche begins after the date. */
    Optional<LocalDate> nextStart(LocalDate date) {
        return all.stream()
                .filter(span -> span.startsAfter(date))
                .flatMap(span -> span.start.stream())
                .min(Comparator.naturalOrder());
    }

    /** The last day of all. */
    Optional<LocalDate> lastEnd() {
        return ends(all).max(Comparator.naturalOrder());
    }

    /** The first day of the tranches of the pool; their tranches before a year began count as well. */
    LocalDate poolFrom(LocalDate date) {
        return firstDay(pool, Comparator.naturalOrder(), date);
    }

    private static boolean isYearly(Budget budget) {
        return budget.getCaps().stream().anyMatch(cap -> cap.getKind() == CapKind.PER_YEAR)
                || (budget.getTranches().isEmpty() && budget.getStructural().orElse(false));
    }

    private List<Span> withCarriedOver() {
        List<Span> found = new ArrayList<>(running);
        Optional<LocalDate> start = starts(found).min(Comparator.naturalOrder());
        while (start.isPresent() && found.stream().allMatch(span -> span.start.isPresent())) {
            LocalDate before = start.get();
            List<Span> earlier = all.stream()
                    .filter(span -> !found.contains(span) && span.endsBefore(before))
                    .toList();
            Optional<LocalDate> lastEnd = ends(earlier).max(Comparator.naturalOrder());
            List<Span> carried = earlier.stream()
                    .filter(span -> span.end.equals(lastEnd) && span.isCarriedOver())
                    .toList();
            if (carried.isEmpty()) {
                break;
            }
            found.addAll(carried);
            start = starts(found).min(Comparator.naturalOrder());
        }
        return List.copyOf(found);
    }

    /** One without a start counts from the end of all others that are over. */
    private LocalDate firstDay(List<Span> spans, Comparator<LocalDate> order, LocalDate date) {
        if (!spans.isEmpty() && spans.stream().allMatch(span -> span.start.isPresent())) {
            return starts(spans).min(order).orElseThrow();
        }
        return ends(all.stream()
                        .filter(span -> !spans.contains(span) && span.endsBefore(date))
                        .toList())
                .max(Comparator.naturalOrder())
                .map(day -> day.plusDays(1))
                .orElse(LocalDate.MIN);
    }

    private static Stream<LocalDate> starts(List<Span> spans) {
        return spans.stream().flatMap(span -> span.start.stream());
    }

    private static Stream<LocalDate> ends(List<Span> spans) {
        return spans.stream().flatMap(span -> span.end.stream());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
