package nl.llo.matching.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.llo.matching.budget.Belonging;
import nl.llo.matching.budget.BudgetState;
import nl.llo.matching.budget.BudgetStatus;
import nl.llo.matching.budget.BudgetStatuses;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.MoneyCode;
import nl.llo.matching.explain.Reason;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.money.Share;

/**
 * Answers on a date from a ledger whether budgets have money left. A ledger knows all that was granted, so nothing is unknown.
 * What is kept for groups of others is not left; caps on a person, a course or a region say nothing about the whole, and
 * stand in {@link #listLimits}. Immutable and thread-safe.
 */
public final class AccountStatuses {

    private final LocalDate date;
    private final Threshold threshold;
    private final Belonging person;

    private AccountStatuses(LocalDate date, Threshold threshold, Belonging person) {
        this.date = date;
        this.threshold = threshold;
        this.person = person;
    }

    /**
     * Gives the statuses on a date, with {@link BudgetStatuses#DEFAULT_THRESHOLD}.
     *
     * @param date the date
     * @return the statuses
     */
    public static AccountStatuses on(LocalDate date) {
        return new AccountStatuses(date, new Threshold(BudgetStatuses.DEFAULT_THRESHOLD), Belonging.NONE);
    }

    /**
     * Chooses the part of a limit from which down a budget is nearly empty.
     *
     * @param share the part; with 0% nothing is ever nearly empty
     * @return statuses that differ in this alone
     */
    public AccountStatuses withThreshold(Share share) {
        return new AccountStatuses(date, new Threshold(share), person);
    }

    /**
     * Chooses for whom it is asked.
     *
     * @param belonging to which groups the person belongs; {@link Belonging#NONE} unless chosen otherwise
     * @return statuses that differ in this alone
     */
    public AccountStatuses forPerson(Belonging belonging) {
        return new AccountStatuses(date, threshold, belonging);
    }

    /**
     * Tells if there is money left, for the person for whom it is asked.
     *
     * @param account the account after all events up to and including the date, and none after it
     * @return the status
     * @throws IllegalArgumentException if the account has events of later days
     */
    public BudgetStatus of(BudgetAccount account) {
        requireNothingLater(account);
        List<Round> rounds = account.terms.rounds;
        if (date.isBefore(account.openedOn)) {
            return opens(account, account.openedOn);
        }
        if (rounds.isEmpty()) {
            return running(account, List.of(GrantRecord.NO_ROUND));
        }
        List<Integer> running = rounds.stream()
                .filter(round -> round.takesRequestsOn(date))
                .map(Round::index)
                .toList();
        if (!running.isEmpty()) {
            return running(account, running);
        }
        Optional<LocalDate> next = rounds.stream()
                .map(Round::start)
                .filter(start -> start.isAfter(date))
                .min(Comparator.naturalOrder());
        return next.map(start -> opens(account, start)).orElseGet(() -> closed(account));
    }

    private void requireNothingLater(BudgetAccount account) {
        if (account.lastOn.isAfter(date) && account.openedOn.isBefore(account.lastOn)) {
            throw new IllegalArgumentException("the account has events after the date");
        }
    }

    private BudgetStatus opens(BudgetAccount account, LocalDate on) {
        LocalDate day = account.terms.rounds.stream()
                .filter(round -> !round.endsBefore(on))
                .map(round -> round.start().isBefore(on) ? on : round.start())
                .min(Comparator.naturalOrder())
                .orElse(on);
        return status(account, BudgetState.OPENS, Reason.of(MoneyCode.OPENS_LATER, "opens", new Argument.Day(day)))
                .opensOn(day)
                .build();
    }

    private static BudgetStatus closed(BudgetAccount account) {
        LocalDate last = account.terms.rounds.stream()
                .map(Round::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return status(
                        account,
                        BudgetState.CLOSED,
                        Reason.of(MoneyCode.LAST_TRANCHE_ENDED, "last", new Argument.Day(last)))
                .since(last.plusDays(1))
                .build();
    }

    private BudgetStatus running(BudgetAccount account, List<Integer> rounds) {
        return person.choose(account.getBudget(), date, group -> running(account, rounds, group));
    }

    private BudgetStatus running(BudgetAccount account, List<Integer> rounds, Optional<TargetGroupId> group) {
        List<Remainder> left = rounds.stream()
                .map(round -> Remainder.of(
                        account, date, LimitList.whole(account, date, round), group.orElse(null), threshold))
                .sorted(Remainder.BEST_FIRST)
                .toList();
        Remainder best = left.get(0);
        if (!best.isNothing()) {
            return some(account, best);
        }
        return left.stream().anyMatch(Remainder::kept)
                ? BudgetStatus.builder()
                        .copyOf(person.keptForOthers(account.getBudget(), date, group))
                        .since(best.raisedOn())
                        .recordedOn(account.lastOn)
                        .build()
                : nothing(account, best.raisedOn());
    }

    private static BudgetStatus some(BudgetAccount account, Remainder left) {
        Reason reason = Reason.builder(left.little() ? MoneyCode.LITTLE_LEFT : MoneyCode.LEFT_BY_FIGURES)
                .put("on", new Argument.Day(account.lastOn))
                .put("left", left.told())
                .build();
        return status(account, left.little() ? BudgetState.NEARLY_EMPTY : BudgetState.OPEN, reason)
                .recordedOn(account.lastOn)
                .amountLeft(left.euros())
                .grantsLeft(left.count())
                .build();
    }

    private static BudgetStatus nothing(BudgetAccount account, Optional<LocalDate> since) {
        return since.map(day -> status(
                                account,
                                BudgetState.EMPTY,
                                Reason.of(MoneyCode.GONE_BY_FIGURES, "on", new Argument.Day(day)))
                        .since(day)
                        .recordedOn(account.lastOn)
                        .build())
                .orElseGet(() -> status(account, BudgetState.EMPTY, Reason.of(MoneyCode.NOTHING_PROVIDED))
                        .build());
    }

    private static BudgetStatus.Builder status(BudgetAccount account, BudgetState state, Reason reason) {
        BudgetStatus.Builder builder = BudgetStatus.builder();
        builder.budget(account.getBudget().getId());
        builder.state(state);
        builder.reason(reason);
        builder.sources(account.getBudget().getSources());
        return builder;
    }

    /**
     * Lists the limits of a budget and what is left of each: the whole, the year, every tranche, and of regions, courses and
     * groups those that have used any or have a share.
     *
     * @param account the account after all events up to and including the date
     * @return the limits, from wide to narrow
     * @throws IllegalArgumentException if the account has events of later days
     */
    public List<LimitLeft> listLimits(BudgetAccount account) {
        requireNothingLater(account);
        return new LimitList(account, date).list();
    }
}
