package nl.llo.matching.funding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.llo.matching.budget.BudgetState;
import nl.llo.matching.budget.BudgetStatus;
import nl.llo.matching.budget.BudgetStatuses;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.RecordedUse;
import nl.llo.model.budget.Tranche;
import nl.llo.model.money.Money;
import nl.llo.model.time.Period;
import org.jspecify.annotations.Nullable;

/** Whether a budget has money on the days of a route, by what is known on the day of the question. */
final class MoneyOnDays {

    private final Budget budget;
    private final Budget asKnown;
    private final @Nullable Money given;
    private final Map<LocalDate, BudgetStatus> statuses = new LinkedHashMap<>();

    /**
     * Looks at a budget.
     *
     * @param given what is left by the word of the caller, which counts more than what the catalogue records
     */
    MoneyOnDays(Budget budget, LocalDate date, @Nullable Money given) {
        this.budget = budget;
        this.asKnown = asKnownOn(budget, date);
        this.given = given;
    }

    private static Budget asKnownOn(Budget budget, LocalDate date) {
        List<RecordedUse> known = budget.getUses().stream()
                .filter(use -> !use.getOn().isAfter(date))
                .toList();
        return known.size() == budget.getUses().size()
                ? budget
                : Budget.builder().copyOf(budget).uses(known).build();
    }

    BudgetStatus on(LocalDate day) {
        return statuses.computeIfAbsent(day, any -> BudgetStatuses.on(day).of(asKnown));
    }

    boolean isNone(LocalDate day) {
        if (given != null && budget.getTranches().isEmpty()) {
            return given.isZero();
        }
        BudgetState state = on(day).getState();
        boolean closed = state == BudgetState.CLOSED || state == BudgetState.OPENS;
        return closed || (given == null ? state == BudgetState.EMPTY : given.isZero());
    }

    boolean isUnknown(LocalDate day) {
        return given == null && on(day).getState() == BudgetState.UNKNOWN;
    }

    /** What is left on a day for what runs then; absent when that is not known, and when the caller told it for everything. */
    Optional<Money> left(LocalDate day) {
        return given == null ? on(day).getAmountLeft() : Optional.empty();
    }

    /** How many grants are left on a day. */
    Optional<Integer> grantsLeft(LocalDate day) {
        boolean counted =
                budget.getCaps().stream().anyMatch(cap -> cap.getCount().isPresent());
        return counted ? on(day).getGrantsLeft() : Optional.empty();
    }

    /** What is left of everything by the word of the caller. */
    Optional<Money> leftOfAll() {
        return Optional.ofNullable(given);
    }

    /** What was granted of everything by the last record that tells. */
    Money spent() {
        Money spent = Money.ZERO;
        for (var use : asKnown.getUses()) {
            spent = use.getSpent().orElse(spent);
        }
        return spent;
    }

    /** The tranches that take requests on a day, by their places; days with the same ones share their money. */
    List<Tranche> tranches(LocalDate day) {
        if (budget.getTranches().isEmpty()) {
            return List.of();
        }
        return budget.getTranches().stream()
                .filter(tranche -> mayRunOn(tranche, day))
                .toList();
    }

    private static boolean mayRunOn(Tranche tranche, LocalDate day) {
        Optional<LocalDate> start =
                tranche.getOpensOn().or(() -> tranche.getPeriod().flatMap(Period::getFrom));
        Optional<LocalDate> end = tranche.getPeriod().flatMap(Period::getUntil);
        return (start.isEmpty() || !start.get().isAfter(day))
                && (end.isEmpty() || !end.get().isBefore(day));
    }
}
