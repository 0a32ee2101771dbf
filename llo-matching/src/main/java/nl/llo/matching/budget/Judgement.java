package nl.llo.matching.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.MoneyCode;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.Unit;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.RecordedUse;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.source.SourceReference;

/** Works out one status by the rules of the package. */
final class Judgement {

    private final Budget budget;
    private final LocalDate date;
    private final BigDecimal threshold;
    private final Withheld withheld;
    private final Window window;
    private final Usage usage;
    private final List<Limit> limits;
    private final List<Measured> measured;

    /**
     * Looks at a budget.
     *
     * @param withheld what is kept for others than who asks
     */
    Judgement(Budget budget, LocalDate date, Share threshold, Withheld withheld) {
        this.budget = budget;
        this.withheld = withheld;
        this.date = date;
        this.threshold = threshold.toPercent();
        this.window = new Window(budget, date);
        this.usage = new Usage(budget.getUses(), window, date);
        this.limits = Limits.of(budget, window, date);
        this.measured =
                limits.stream().flatMap(limit -> usage.measure(limit).stream()).toList();
    }

    BudgetStatus make() {
        return window.mayRun() ? running() : notRunning();
    }

    private BudgetStatus notRunning() {
        Optional<LocalDate> next = window.nextStart(date);
        if (next.isEmpty()) {
            LocalDate last = window.lastEnd().orElseThrow();
            return status(BudgetState.CLOSED, reason(MoneyCode.LAST_TRANCHE_ENDED, "last", new Argument.Day(last)))
                    .since(last.plusDays(1))
                    .sources(budget.getSources())
                    .build();
        }
        List<Measured> gone = measured.stream()
                .filter(one -> one.isGone() && one.limit().from().equals(Optional.of(LocalDate.MIN)))
                .toList();
        return gone.isEmpty()
                ? status(BudgetState.OPENS, reason(MoneyCode.OPENS_LATER, "opens", new Argument.Day(next.get())))
                        .opensOn(next)
                        .sources(budget.getSources())
                        .build()
                : empty(Optional.empty(), gone);
    }

    private BudgetStatus running() {
        Optional<RecordedUse> word = usage.decisiveWord();
        Optional<RecordedUse> saidGone = word.filter(use -> use.getExhausted().orElse(false));
        Optional<RecordedUse> saidLeft = word.filter(use -> !use.getExhausted().orElse(true));
        List<Measured> gone = measured.stream()
                .filter(one -> one.isGone() && !isOverruled(one, saidLeft))
                .toList();
        if (saidGone.isPresent() || !gone.isEmpty()) {
            return empty(saidGone, gone);
        }
        if (withheld.isAll(limits)) {
            return kept(List.of());
        }
        List<Measured> left = measured.stream()
                .filter(one -> !one.isGone() && one.isFrom(window.figuresFrom))
                .toList();
        boolean complete = left.size() == limits.size() && limits.stream().anyMatch(Limit::ofWindow);
        List<Measured> little =
                left.stream().filter(one -> one.isLittle(threshold)).toList();
        if (!complete && saidLeft.isEmpty()) {
            return unknown();
        }
        if (!withheld.isNothing()) {
            return beside(left, complete);
        }
        if (!little.isEmpty()) {
            return byFigures(BudgetState.NEARLY_EMPTY, MoneyCode.LITTLE_LEFT, complete ? left : little);
        }
        return complete
                ? byFigures(BudgetState.OPEN, MoneyCode.LEFT_BY_FIGURES, left)
                : asRecorded(saidLeft.orElseThrow());
    }

    /** A limit of zero is never overruled: it has no figure that could have changed since. */
    private static boolean isOverruled(Measured gone, Optional<RecordedUse> saidLeft) {
        return saidLeft.isPresent()
                && gone.day().isPresent()
                && saidLeft.get().getOn().isAfter(gone.day().get());
    }

    private BudgetStatus empty(Optional<RecordedUse> saidGone, List<Measured> gone) {
        Optional<RecordedUse> first = Stream.concat(
                        saidGone.stream(), gone.stream().flatMap(one -> one.goneSince().stream()))
                .min(Comparator.comparing(RecordedUse::getOn));
        if (first.isEmpty()) {
            return status(BudgetState.EMPTY, Reason.of(MoneyCode.NOTHING_PROVIDED))
                    .sources(sources(List.of(), gone))
                    .build();
        }
        boolean said = first.equals(saidGone);
        LocalDate day = first.get().getOn();
        return status(
                        BudgetState.EMPTY,
                        reason(
                                said ? MoneyCode.GONE_AS_RECORDED : MoneyCode.GONE_BY_FIGURES,
                                "on",
                                new Argument.Day(day)))
                .since(day)
                .recordedOn(day)
                .sources(sources(
                        List.of(first.get()),
                        gone.stream()
                                .filter(one -> !said && one.goneSince().equals(first))
                                .toList()))
                .build();
    }

    /** What is left for who asks, when something is kept for others of which no record tells how much they have used. */
    private BudgetStatus beside(List<Measured> left, boolean complete) {
        if (left.stream().anyMatch(withheld::leavesNothing)) {
            return kept(left);
        }
        List<Measured> least = left.stream().map(withheld::leastOf).toList();
        if (!complete || !withheld.isCounted(limits) || least.stream().anyMatch(Measured::isGone)) {
            return status(BudgetState.UNKNOWN, reason(MoneyCode.KEPT_PART_UNKNOWN, "groups", withheld.names()))
                    .sources(budget.getSources())
                    .build();
        }
        return least.stream().anyMatch(one -> one.isLittle(threshold))
                ? byFigures(BudgetState.NEARLY_EMPTY, MoneyCode.LITTLE_BESIDE_KEPT, least)
                : byFigures(BudgetState.OPEN, MoneyCode.LEFT_BESIDE_KEPT, least);
    }

    private BudgetStatus kept(List<Measured> left) {
        return status(BudgetState.EMPTY, withheld.reason())
                .opensOn(withheld.firstRelease())
                .recordedOn(left.stream().flatMap(one -> one.day().stream()).min(Comparator.naturalOrder()))
                .sources(sources(
                        left.stream().flatMap(one -> one.last().stream()).toList(), left))
                .build();
    }

    private BudgetStatus byFigures(BudgetState state, MoneyCode code, List<Measured> left) {
        Optional<BigDecimal> euros = least(left, Limit.Kind.EUROS);
        Optional<BigDecimal> grants = least(left, Limit.Kind.GRANTS);
        LocalDate day = left.stream()
                .flatMap(one -> one.day().stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Reason.Builder reason =
                Reason.builder(code).put("on", new Argument.Day(day)).put("left", amounts(euros, grants));
        if (!withheld.isNothing()) {
            reason.put("groups", withheld.names());
        }
        return status(state, reason.build())
                .recordedOn(day)
                .amountLeft(euros.map(Money::of))
                .grantsLeft(grants.map(BigDecimal::intValueExact))
                .sources(sources(
                        left.stream().flatMap(one -> one.last().stream()).toList(), left))
                .build();
    }

    private BudgetStatus asRecorded(RecordedUse word) {
        return status(BudgetState.OPEN, reason(MoneyCode.LEFT_AS_RECORDED, "on", new Argument.Day(word.getOn())))
                .recordedOn(word.getOn())
                .sources(sources(List.of(word), List.of()))
                .build();
    }

    private BudgetStatus unknown() {
        return status(BudgetState.UNKNOWN, whyUnknown())
                .sources(budget.getSources())
                .build();
    }

    private Reason whyUnknown() {
        if (usage.hasAnyFrom(window.figuresFrom)) {
            boolean sized = limits.stream().anyMatch(Limit::ofWindow);
            return Reason.of(sized ? MoneyCode.USE_PARTLY_RECORDED : MoneyCode.SIZE_NOT_STATED);
        }
        return limits.isEmpty()
                ? Reason.of(MoneyCode.NO_FIGURES)
                : reason(
                        MoneyCode.USE_NOT_RECORDED,
                        "limit",
                        amounts(lowest(Limit.Kind.EUROS), lowest(Limit.Kind.GRANTS)));
    }

    private Optional<BigDecimal> lowest(Limit.Kind kind) {
        return limits.stream()
                .filter(limit -> limit.kind() == kind)
                .map(Limit::most)
                .min(Comparator.naturalOrder());
    }

    private static Optional<BigDecimal> least(List<Measured> left, Limit.Kind kind) {
        return left.stream()
                .filter(one -> one.limit().kind() == kind)
                .map(Measured::left)
                .min(Comparator.naturalOrder());
    }

    private static Argument amounts(Optional<BigDecimal> euros, Optional<BigDecimal> grants) {
        List<Argument> parts = new ArrayList<>();
        euros.ifPresent(amount -> parts.add(new Argument.Amount(Money.of(amount))));
        grants.ifPresent(count -> parts.add(new Argument.Quantity(count, Unit.GRANTS)));
        return new Argument.Series(parts);
    }

    private List<SourceReference> sources(List<RecordedUse> uses, List<Measured> figures) {
        Stream<List<SourceReference>> stated = Stream.concat(
                uses.stream().map(RecordedUse::getSources),
                figures.stream().map(one -> one.limit().sources()));
        List<SourceReference> found = stated.flatMap(
                        list -> list.isEmpty() ? budget.getSources().stream() : list.stream())
                .distinct()
                .toList();
        return found.isEmpty() ? budget.getSources() : found;
    }

    private static Reason reason(MoneyCode code, String name, Argument argument) {
        return Reason.of(code, name, argument);
    }

    private BudgetStatus.Builder status(BudgetState state, Reason reason) {
        BudgetStatus.Builder builder = BudgetStatus.builder();
        builder.budget(budget.getId());
        builder.state(state);
        builder.reason(reason);
        return builder;
    }
}
