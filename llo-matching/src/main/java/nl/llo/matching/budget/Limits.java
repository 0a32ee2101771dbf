package nl.llo.matching.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.Cap;
import nl.llo.model.money.Money;
import nl.llo.model.source.SourceReference;

/** Finds the limits of a budget that hold on a date. */
final class Limits {

    private final Budget budget;
    private final Window window;
    private final LocalDate date;
    private final Reserve reserve;
    private final List<Limit> found = new ArrayList<>();

    private Limits(Budget budget, Window window, LocalDate date) {
        this.budget = budget;
        this.window = window;
        this.date = date;
        this.reserve = new Reserve(budget, date);
    }

    static List<Limit> of(Budget budget, Window window, LocalDate date) {
        Limits limits = new Limits(budget, window, date);
        limits.addAmounts();
        budget.getCaps().forEach(limits::addCap);
        return List.copyOf(limits.found);
    }

    private void addAmounts() {
        budget.getTotal().ifPresent(total -> overall(Limit.Kind.EUROS, total.toBigDecimal(), List.of()));
        reserve.unstatedSize().ifPresent(size -> overall(Limit.Kind.EUROS, Limit.Kind.EUROS.bounded(size), List.of()));
        List<Money> amounts = window.pool.stream()
                .flatMap(span -> span.tranche.getAmount().stream())
                .toList();
        if (!amounts.isEmpty() && amounts.size() == window.pool.size()) {
            BigDecimal sum = amounts.stream().map(Money::toBigDecimal).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal most = Limit.Kind.EUROS.bounded(sum);
            found.add(new Limit(
                    Limit.Kind.EUROS,
                    most,
                    Optional.of(window.poolFrom(date)),
                    window.pool,
                    true,
                    reserve.of(most),
                    List.of()));
        }
    }

    private void addCap(Cap cap) {
        cap.getAmount().ifPresent(amount -> add(cap, Limit.Kind.EUROS, amount.toBigDecimal()));
        cap.getCount().ifPresent(count -> add(cap, Limit.Kind.GRANTS, BigDecimal.valueOf(count)));
    }

    private void add(Cap cap, Limit.Kind kind, BigDecimal most) {
        switch (cap.getKind()) {
            case TOTAL -> overall(kind, most, cap.getSources());
            case PER_YEAR -> {
                LocalDate newYear = LocalDate.of(date.getYear(), 1, 1);
                found.add(new Limit(kind, most, Optional.of(newYear), List.of(), true, List.of(), cap.getSources()));
            }
            case PER_TRANCHE -> {
                int tranches = Math.max(1, window.running.size());
                found.add(new Limit(
                        kind,
                        kind.bounded(most.multiply(BigDecimal.valueOf(tranches))),
                        window.running.isEmpty() ? Optional.empty() : Optional.of(window.runningFrom),
                        window.running,
                        true,
                        List.of(),
                        cap.getSources()));
            }
            case PER_PERSON, PER_PERSON_PER_YEAR, PER_COURSE, PER_REGION -> {
                // Says nothing about the whole.
            }
        }
    }

    private void overall(Limit.Kind kind, BigDecimal most, List<SourceReference> sources) {
        boolean ofWindow = budget.getTranches().size() <= 1;
        List<Limit.Kept> kept = kind == Limit.Kind.EUROS ? reserve.ofAll() : List.of();
        found.add(new Limit(kind, most, Optional.of(LocalDate.MIN), window.all, ofWindow, kept, sources));
    }
}
