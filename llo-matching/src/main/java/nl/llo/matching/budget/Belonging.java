package nl.llo.matching.budget;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.llo.matching.MatchReport;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.MoneyCode;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.ReservedShare;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.money.Money;

/**
 * Whether somebody belongs to the groups for which money is kept (Dutch: <i>gereserveerd deel</i>), and so what of a budget is
 * there for that person. What is not known of a person is never read as "no". Immutable and thread-safe.
 */
public final class Belonging {

    /** Somebody of none of the groups. */
    public static final Belonging NONE = of(group -> Truth.FALSE);

    private static final Comparator<BudgetStatus> BEST_FIRST = Comparator.comparing(BudgetStatus::getState)
            .thenComparing(status -> status.getAmountLeft().orElse(Money.ZERO), Comparator.reverseOrder());

    private final Function<TargetGroupId, Truth> truths;
    private final Function<TargetGroupId, Argument> names;

    private Belonging(Function<TargetGroupId, Truth> truths, Function<TargetGroupId, Argument> names) {
        this.truths = truths;
        this.names = names;
    }

    /** As a function tells; reasons name groups by their ids. */
    public static Belonging of(Function<TargetGroupId, Truth> truths) {
        return new Belonging(truths, Belonging::code);
    }

    /** As a report found it out; of a group that its catalogue does not have it is not known. */
    public static Belonging of(MatchReport report) {
        return new Belonging(
                group -> report.findGroup(group)
                        .map(membership -> membership.getTruth())
                        .orElse(Truth.UNKNOWN),
                group -> report.findGroup(group)
                        .<Argument>map(membership ->
                                new Argument.Words(membership.getGroup().getName()))
                        .orElseGet(() -> code(group)));
    }

    private static Argument code(TargetGroupId group) {
        return new Argument.Code(group.value());
    }

    /** Whether the person belongs to a group. */
    public Truth to(TargetGroupId group) {
        return truths.apply(group);
    }

    /** Names groups in a reason. */
    public Argument name(List<TargetGroupId> groups) {
        return new Argument.Series(groups.stream().map(names).toList());
    }

    /**
     * Chooses the status that holds for the person. A request is made as a member of one group at most, so it is the best over
     * the groups that the person belongs to. Where it is not known whether the person belongs to a group and that makes the
     * difference between money and none, the status is unknown; where there is money either way, the lesser counts.
     *
     * @param budget the budget
     * @param date the date
     * @param askedAs the status for a member of a group, or of none of them
     * @return the status for the person
     */
    public BudgetStatus choose(Budget budget, LocalDate date, Function<Optional<TargetGroupId>, BudgetStatus> askedAs) {
        List<TargetGroupId> groups = Reserve.partsOn(budget, date)
                .map(ReservedShare::getGroup)
                .distinct()
                .toList();
        BudgetStatus sure = best(only(groups, Truth.TRUE), askedAs);
        List<TargetGroupId> open = only(groups, Truth.UNKNOWN);
        if (open.isEmpty()) {
            return sure;
        }
        BudgetStatus hoped = best(open, askedAs);
        return BEST_FIRST.compare(hoped, sure) >= 0 || sure.hasMoney() || !hoped.hasMoney()
                ? sure
                : BudgetStatus.builder()
                        .budget(budget.getId())
                        .state(BudgetState.UNKNOWN)
                        .reason(Reason.of(MoneyCode.DEPENDS_ON_GROUP, "groups", name(open)))
                        .sources(hoped.getSources())
                        .build();
    }

    /**
     * Says that what is left of a budget is kept for groups of others.
     *
     * @param budget the budget
     * @param date the date
     * @param askedAs the group of the person for which is asked, if any
     * @return a status that is empty, with the first day on which something is for everybody
     */
    public BudgetStatus keptForOthers(Budget budget, LocalDate date, Optional<TargetGroupId> askedAs) {
        Withheld withheld = Withheld.of(budget, date, this, askedAs);
        return BudgetStatus.builder()
                .budget(budget.getId())
                .state(BudgetState.EMPTY)
                .reason(withheld.reason())
                .opensOn(withheld.firstRelease())
                .sources(budget.getSources())
                .build();
    }

    private List<TargetGroupId> only(List<TargetGroupId> groups, Truth truth) {
        return groups.stream().filter(group -> to(group) == truth).toList();
    }

    private static BudgetStatus best(
            List<TargetGroupId> groups, Function<Optional<TargetGroupId>, BudgetStatus> askedAs) {
        return groups.stream()
                .map(group -> askedAs.apply(Optional.of(group)))
                .min(BEST_FIRST)
                .orElseGet(() -> askedAs.apply(Optional.empty()));
    }
}
