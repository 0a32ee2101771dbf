package nl.llo.matching.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.llo.matching.budget.BudgetState;
import nl.llo.matching.budget.BudgetStatus;
import nl.llo.matching.budget.BudgetStatuses;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.MoneyCode;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.Unit;
import nl.llo.model.budget.CapKind;
import nl.llo.model.budget.ReservedShare;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;

/**
 * Answers on a date from a ledger whether budgets have money left. A ledger knows all that was granted, so nothing is unknown.
 * What is kept for groups is not left for everybody; caps on a person, a course or a region say nothing about the whole, and
 * stand in {@link #listLimits}. Immutable and thread-safe.
 */
public final class AccountStatuses {

    private final LocalDate date;
    private final BigDecimal threshold;

    private AccountStatuses(LocalDate date, Share threshold) {
        this.date = date;
        this.threshold = threshold.toPercent();
    }

    /**
     * Gives the statuses on a date, with {@link BudgetStatuses#DEFAULT_THRESHOLD}.
     *
     * @param date the date
     * @return the statuses
     */
    public static AccountStatuses on(LocalDate date) {
        return new AccountStatuses(date, BudgetStatuses.DEFAULT_THRESHOLD);
    }

    /**
     * Chooses the part of a limit from which down a budget is nearly empty.
     *
     * @param share the part; with 0% nothing is ever nearly empty
     * @return statuses that differ in this alone
     */
    public AccountStatuses withThreshold(Share share) {
        return new AccountStatuses(date, share);
    }

    /**
     * Tells if there is money left for somebody for whom nothing is kept.
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

    /** What is left by one tranche. */
    private record Left(long cents, long grants, boolean little, Optional<LocalDate> last) {
        boolean isNothing() {
            return cents <= 0 || grants <= 0;
        }
    }

    private BudgetStatus running(BudgetAccount account, List<Integer> rounds) {
        Left best = rounds.stream()
                .map(round -> left(account, round))
                .max(Comparator.<Left, Boolean>comparing(left -> !left.isNothing())
                        .thenComparing(left -> !left.little())
                        .thenComparingLong(Left::cents))
                .orElseThrow();
        LocalDate on = account.lastOn;
        if (best.isNothing()) {
            if (best.last().isEmpty()) {
                return status(account, BudgetState.EMPTY, Reason.of(MoneyCode.NOTHING_PROVIDED))
                        .build();
            }
            LocalDate since = best.last().get();
            return status(
                            account,
                            BudgetState.EMPTY,
                            Reason.of(MoneyCode.GONE_BY_FIGURES, "on", new Argument.Day(since)))
                    .since(since)
                    .recordedOn(on)
                    .build();
        }
        List<Argument> parts = new ArrayList<>();
        Optional<Money> euros =
                best.cents() == Ceiling.NONE ? Optional.empty() : Optional.of(Cents.toMoney(best.cents()));
        Optional<Integer> grants =
                best.grants() == Ceiling.NONE ? Optional.empty() : Optional.of(Math.toIntExact(best.grants()));
        euros.ifPresent(amount -> parts.add(new Argument.Amount(amount)));
        grants.ifPresent(count -> parts.add(new Argument.Quantity(BigDecimal.valueOf(count), Unit.GRANTS)));
        Reason reason = Reason.builder(best.little() ? MoneyCode.LITTLE_LEFT : MoneyCode.LEFT_BY_FIGURES)
                .put("on", new Argument.Day(on))
                .put("left", new Argument.Series(parts))
                .build();
        return status(account, best.little() ? BudgetState.NEARLY_EMPTY : BudgetState.OPEN, reason)
                .recordedOn(on)
                .amountLeft(euros)
                .grantsLeft(grants)
                .build();
    }

    private Left left(BudgetAccount account, int round) {
        Room room = new Room(account, date);
        long cents = Ceiling.NONE;
        long grants = Ceiling.NONE;
        boolean little = false;
        Optional<LocalDate> last = Optional.empty();
        for (Counter counter : whole(account, round)) {
            Ceiling ceiling = shown(room.ceiling(counter));
            Tally tally = account.tally(counter);
            long free = Math.min(less(ceiling.cents(), tally.cents()), forEverybody(room, counter));
            long freeGrants = less(ceiling.grants(), tally.grants());
            little |= isLittle(free, ceiling.cents()) || isLittle(freeGrants, ceiling.grants());
            cents = Math.min(cents, free);
            grants = Math.min(grants, freeGrants);
            last = later(last, Optional.ofNullable(tally.raisedOn()));
        }
        return new Left(cents, grants, little, last);
    }

    private static long forEverybody(Room room, Counter counter) {
        return switch (counter.level()) {
            case TOTAL -> Math.max(0, room.freeInAll(null));
            case TRANCHE -> Math.max(0, room.free(counter.part(), null));
            default -> Ceiling.NONE;
        };
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isAfter(one.get())) ? other : one;
    }

    private List<Counter> whole(BudgetAccount account, int round) {
        List<Counter> counters = new ArrayList<>();
        counters.add(Counter.TOTAL);
        if (account.terms.limits(Level.YEAR)) {
            counters.add(new Counter(Level.YEAR, null, date.getYear()));
        }
        if (round != GrantRecord.NO_ROUND) {
            counters.add(new Counter(Level.TRANCHE, null, round));
        }
        return counters;
    }

    /** The largest amount that can be held is no limit of the budget. */
    private static Ceiling shown(Ceiling ceiling) {
        return ceiling.cents() == Cents.MAX ? new Ceiling(Ceiling.NONE, ceiling.grants()) : ceiling;
    }

    private static long less(long ceiling, long used) {
        return ceiling == Ceiling.NONE ? Ceiling.NONE : Math.max(0, ceiling - used);
    }

    private boolean isLittle(long left, long most) {
        return most != Ceiling.NONE
                && left != Ceiling.NONE
                && BigDecimal.valueOf(left)
                                .movePointRight(2)
                                .compareTo(BigDecimal.valueOf(most).multiply(threshold))
                        <= 0;
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
        Room room = new Room(account, date);
        List<LimitLeft> limits = new ArrayList<>();
        whole(account, GrantRecord.NO_ROUND).forEach(counter -> add(limits, account, room, counter));
        account.terms.rounds.forEach(
                round -> add(limits, account, room, new Counter(Level.TRANCHE, null, round.index())));
        List<Counter> narrow = new ArrayList<>();
        account.tallies.forEach((counter, tally) -> {
            if (counter.level() == Level.REGION || counter.level() == Level.COURSE) {
                narrow.add(counter);
            }
        });
        narrow.sort(Comparator.comparing(Counter::level).thenComparing(counter -> String.valueOf(counter.who())));
        narrow.forEach(counter -> add(limits, account, room, counter));
        account.terms.reserved.stream()
                .map(ReservedShare::getGroup)
                .distinct()
                .forEach(group -> limits.add(kept(account, room, group)));
        return List.copyOf(limits);
    }

    private static void add(List<LimitLeft> limits, BudgetAccount account, Room room, Counter counter) {
        Ceiling ceiling = shown(room.ceiling(counter));
        if (ceiling.limits()) {
            Optional<String> of = switch (counter.level()) {
                case YEAR -> Optional.of(Integer.toString(counter.part()));
                case TRANCHE -> Optional.of(Integer.toString(counter.part() + 1));
                default -> Optional.ofNullable(counter.who()).map(Object::toString);
            };
            limits.add(limit(counter.level().kind, of, ceiling, account.tally(counter)));
        }
    }

    private static LimitLeft kept(BudgetAccount account, Room room, TargetGroupId group) {
        Tally tally = account.tally(new Counter(Level.GROUP, group, 0));
        long kept = room.keptInAll(group);
        return limit(Optional.empty(), Optional.of(group.value()), new Ceiling(kept, Ceiling.NONE), tally);
    }

    private static LimitLeft limit(Optional<CapKind> kind, Optional<String> of, Ceiling ceiling, Tally tally) {
        boolean euros = ceiling.limitsCents();
        return new LimitLeft(
                kind,
                of,
                euros ? Optional.of(Cents.toMoney(ceiling.cents())) : Optional.empty(),
                Cents.toMoney(tally.cents()),
                euros ? Optional.of(Cents.toMoney(less(ceiling.cents(), tally.cents()))) : Optional.empty(),
                ceiling.limitsGrants() ? OptionalLong.of(ceiling.grants()) : OptionalLong.empty(),
                tally.grants());
    }
}
