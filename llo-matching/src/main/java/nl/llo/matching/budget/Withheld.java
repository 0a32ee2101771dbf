package nl.llo.matching.budget;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.MoneyCode;
import nl.llo.matching.explain.Reason;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.ReservedShare;
import nl.llo.model.id.TargetGroupId;

/**
 * What is kept for others than who asks.
 *
 * @param parts the reserved shares of the other groups
 * @param belonging names the groups
 */
record Withheld(List<ReservedShare> parts, Belonging belonging) {

    static final Withheld NOTHING = new Withheld(List.of(), Belonging.NONE);

    static Withheld of(Budget budget, LocalDate date, Belonging belonging, Optional<TargetGroupId> askedAs) {
        return new Withheld(
                Reserve.partsOn(budget, date)
                        .filter(part -> !askedAs.equals(Optional.of(part.getGroup())))
                        .filter(part -> !isZero(part))
                        .toList(),
                belonging);
    }

    private static boolean isZero(ReservedShare part) {
        return part.getAmount()
                .map(amount -> amount.isZero())
                .or(() -> part.getShare().map(share -> share.toPercent().signum() == 0))
                .orElse(true);
    }

    boolean isNothing() {
        return parts.isEmpty();
    }

    /** Whether no limit leaves room beside it, whatever has been used. */
    boolean isAll(List<Limit> limits) {
        return limits.stream()
                .anyMatch(limit -> !isNothing() && limit.keptFor(parts).compareTo(limit.most()) >= 0);
    }

    /** Whether it is known how much each part of it is. */
    boolean isCounted(List<Limit> limits) {
        return parts.stream()
                .allMatch(part -> limits.stream()
                        .flatMap(limit -> limit.kept().stream())
                        .anyMatch(kept -> kept.part().equals(part)));
    }

    boolean leavesNothing(Measured one) {
        return one.mostBeside(one.limit().keptFor(parts)).signum() == 0;
    }

    /** A limit with what is surely left of it beside this. */
    Measured leastOf(Measured one) {
        return one.withLeft(one.leastBeside(one.limit().keptFor(parts)));
    }

    Argument names() {
        return belonging.name(
                parts.stream().map(ReservedShare::getGroup).distinct().toList());
    }

    Optional<LocalDate> firstRelease() {
        return parts.stream().flatMap(part -> part.getReleasedOn().stream()).min(Comparator.naturalOrder());
    }

    /** Says that what is left is kept for others: until a day, when that is one day for all. */
    Reason reason() {
        List<Optional<LocalDate>> days =
                parts.stream().map(ReservedShare::getReleasedOn).distinct().toList();
        return days.size() == 1 && days.get(0).isPresent()
                ? Reason.builder(MoneyCode.KEPT_UNTIL)
                        .put("groups", names())
                        .put("released", new Argument.Day(days.get(0).get()))
                        .build()
                : Reason.of(MoneyCode.KEPT_FOR_OTHERS, "groups", names());
    }
}
