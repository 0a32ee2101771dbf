package nl.llo.matching.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.llo.model.budget.Budget;
import nl.llo.model.id.BudgetId;
import nl.llo.model.money.Share;
import nl.llo.model.regulation.Regulation;

/** Answers on a date whether budgets have money left, by the rules of this package. Immutable and thread-safe. */
public final class BudgetStatuses {

    /** The part of a limit from which down a budget is nearly empty, unless another is given: 10%. */
    public static final Share DEFAULT_THRESHOLD = Share.ofPercent(10);

    private final LocalDate date;
    private final Share threshold;
    private final Optional<Belonging> person;
    private final Function<BudgetId, Optional<BudgetStatus>> known;

    private BudgetStatuses(
            LocalDate date,
            Share threshold,
            Optional<Belonging> person,
            Function<BudgetId, Optional<BudgetStatus>> known) {
        this.date = date;
        this.threshold = threshold;
        this.person = person;
        this.known = known;
    }

    /** The statuses on a date, with {@link #DEFAULT_THRESHOLD}: of all that is left, for whomever it is kept. */
    public static BudgetStatuses on(LocalDate date) {
        return new BudgetStatuses(date, DEFAULT_THRESHOLD, Optional.empty(), id -> Optional.empty());
    }

    /** The same date with another threshold; with 0% nothing is ever nearly empty. */
    public BudgetStatuses withThreshold(Share share) {
        return new BudgetStatuses(date, share, person, known);
    }

    /** The same for somebody: what is kept for groups of others is not left. */
    public BudgetStatuses forPerson(Belonging belonging) {
        return new BudgetStatuses(date, threshold, Optional.of(belonging), known);
    }

    /**
     * The same with statuses that are known better than from the catalogue, such as those of a ledger: {@code id ->
     * ledger.findAccount(id).map(accountStatuses::of)}. They are told as they are.
     */
    public BudgetStatuses withKnown(Function<BudgetId, Optional<BudgetStatus>> better) {
        return new BudgetStatuses(date, threshold, person, better);
    }

    /** The status of a budget. */
    public BudgetStatus of(Budget budget) {
        return known.apply(budget.getId())
                .orElseGet(() -> person.map(belonging -> of(budget, belonging))
                        .orElseGet(() -> new Judgement(budget, date, threshold, Withheld.NOTHING).make()));
    }

    private BudgetStatus of(Budget budget, Belonging person) {
        return person.choose(
                budget,
                date,
                group -> new Judgement(budget, date, threshold, Withheld.of(budget, date, person, group)).make());
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
