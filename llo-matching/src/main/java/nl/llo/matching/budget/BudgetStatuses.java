package nl.llo.matching.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.llo.model.budget.Budget;
import nl.llo.model.money.Share;
import nl.llo.model.regulation.Regulation;

/** Answers on a date whether budgets have money left, by the rules of this package. Immutable and thread-safe. */
public final class BudgetStatuses {

    /** The part of a limit from which down a budget is nearly empty, unless another is given: 10%. */
    public static final Share DEFAULT_THRESHOLD = Share.ofPercent(10);

    private final LocalDate date;
    private final Share threshold;

    private BudgetStatuses(LocalDate date, Share threshold) {
        this.date = date;
        this.threshold = threshold;
    }

    /** The statuses on a date, with {@link #DEFAULT_THRESHOLD}. */
    public static BudgetStatuses on(LocalDate date) {
        return new BudgetStatuses(date, DEFAULT_THRESHOLD);
    }

    /** The same date with another threshold; with 0% nothing is ever nearly empty. */
    public BudgetStatuses withThreshold(Share share) {
        return new BudgetStatuses(date, share);
    }

    /** The status of a budget. */
    public BudgetStatus of(Budget budget) {
        return new Judgement(budget, date, threshold).make();
    }

    /** The statuses of the budgets of a regulation; absent when the catalogue knows of none, whatever that means. */
    public Optional<RegulationMoney> of(Regulation regulation) {
        List<BudgetStatus> statuses =
                regulation.getBudgets().stream().map(this::of).toList();
        return statuses.isEmpty()
                ? Optional.empty()
                : Optional.of(RegulationMoney.builder()
                        .regulation(regulation.getId())
                        .budgets(statuses)
                        .build());
    }
}
