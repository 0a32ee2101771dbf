package nl.llo.matching.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.llo.model.budget.RecordedUse;
import org.jspecify.annotations.Nullable;

/** What is recorded up to and including a date, in order of day. */
final class Usage {

    private final List<RecordedUse> uses;
    private final Window window;

    Usage(List<RecordedUse> recorded, Window window, LocalDate date) {
        this.uses = recorded.stream()
                .filter(use -> !use.getOn().isAfter(date))
                .sorted(Comparator.comparing(RecordedUse::getOn))
                .toList();
        this.window = window;
    }

    /** Whether anything is recorded from the day on. */
    boolean hasAnyFrom(LocalDate day) {
        return uses.stream().anyMatch(use -> !use.getOn().isBefore(day));
    }

    /**
     * The record that counts of those that say whether anything was left: the first of those at the end that say that
     * nothing was, or the last that says that something was.
     */
    Optional<RecordedUse> decisiveWord() {
        @Nullable RecordedUse word = null;
        for (RecordedUse use : uses) {
            if (use.getExhausted().isEmpty() || use.getOn().isBefore(window.figuresFrom)) {
                continue;
            }
            if (!use.getExhausted().get()) {
                word = use;
            } else if (use.getOn().isBefore(window.emptinessFrom)) {
                word = null;
            } else if (word == null || !word.getExhausted().orElse(false)) {
                word = use;
            }
        }
        return Optional.ofNullable(word);
    }

    /** Sets a limit against the figures; empty when there are none that it can be set against. */
    Optional<Measured> measure(Limit limit) {
        if (limit.most().signum() == 0) {
            return Optional.of(new Measured(limit, BigDecimal.ZERO, Optional.empty(), Optional.empty()));
        }
        Optional<BigDecimal> before = limit.from().flatMap(from -> usedBefore(limit, from));
        return before.flatMap(start -> measure(limit, limit.from().orElseThrow(), start));
    }

    private Optional<Measured> measure(Limit limit, LocalDate from, BigDecimal before) {
        BigDecimal left = limit.most();
        @Nullable RecordedUse last = null;
        @Nullable RecordedUse goneSince = null;
        for (RecordedUse use : uses) {
            Optional<BigDecimal> figure = limit.kind().figure(use);
            if (figure.isPresent() && !use.getOn().isBefore(from)) {
                BigDecimal used = figure.get().subtract(before).max(BigDecimal.ZERO);
                left = limit.most().subtract(used).max(BigDecimal.ZERO);
                last = use;
                goneSince = left.signum() > 0 ? null : goneSince == null ? use : goneSince;
            }
        }
        return last == null
                ? Optional.empty()
                : Optional.of(new Measured(limit, left, Optional.of(last), Optional.ofNullable(goneSince)));
    }

    /** The figure at the start: the last one before it, provided that nothing can have been granted in between. */
    private Optional<BigDecimal> usedBefore(Limit limit, LocalDate from) {
        if (from.equals(LocalDate.MIN)) {
            return Optional.of(BigDecimal.ZERO);
        }
        List<Span> earlier = window.all.stream()
                .filter(span -> !limit.members().contains(span) && span.mayStartBefore(from))
                .toList();
        Optional<RecordedUse> before = uses.stream()
                .filter(use -> use.getOn().isBefore(from))
                .filter(use -> limit.kind().figure(use).isPresent())
                .reduce((one, next) -> next);
        if (before.isPresent()) {
            LocalDate day = before.get().getOn();
            boolean closely = day.equals(from.minusDays(1))
                    || (!window.all.isEmpty() && earlier.stream().allMatch(span -> span.endsBefore(day.plusDays(1))));
            return closely ? before.flatMap(limit.kind()::figure) : Optional.empty();
        }
        return window.all.isEmpty() || !earlier.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.ZERO);
    }
}
