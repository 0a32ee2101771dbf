package nl.llo.matching.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Unit;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is left on a day for a member of a group, or for somebody of none.
 *
 * @param cents euros, in cents; {@link Ceiling#NONE} when not limited
 * @param grants requests and grants; {@link Ceiling#NONE} when not limited
 * @param kept whether there would be something if nothing were kept for others
 * @param little whether at most the threshold is left of a limit
 * @param raisedOn the last day on which use became more
 */
record Remainder(long cents, long grants, boolean kept, boolean little, Optional<LocalDate> raisedOn) {

    /** The one that leaves most comes first. */
    static final Comparator<Remainder> BEST_FIRST = Comparator.comparing(Remainder::isNothing)
            .thenComparing(left -> left.little)
            .thenComparing(left -> left.cents, Comparator.reverseOrder());

    /**
     * Works it out for a tranche.
     *
     * @param account the account
     * @param date the day
     * @param counters what limits the whole and the tranche
     * @param group the group; null for somebody of none
     * @param threshold tells if what is left of a limit is little
     */
    static Remainder of(
            BudgetAccount account,
            LocalDate date,
            List<Counter> counters,
            @Nullable TargetGroupId group,
            Threshold threshold) {
        Room room = new Room(account, date);
        long cents = Ceiling.NONE;
        long all = Ceiling.NONE;
        long grants = Ceiling.NONE;
        boolean little = false;
        @Nullable LocalDate raisedOn = null;
        for (Counter counter : counters) {
            Ceiling ceiling = room.ceiling(counter).shown();
            Tally tally = account.tally(counter);
            long unused = Ceiling.less(ceiling.cents(), tally.cents());
            long free = Math.min(unused, freeFor(group, room, counter));
            long freeGrants = Ceiling.less(ceiling.grants(), tally.grants());
            little |= threshold.isLittle(free, ceiling.cents()) || threshold.isLittle(freeGrants, ceiling.grants());
            cents = Math.min(cents, free);
            all = Math.min(all, unused);
            grants = Math.min(grants, freeGrants);
            raisedOn = later(raisedOn, tally.raisedOn());
        }
        boolean kept = cents <= 0 && all > 0 && grants > 0;
        return new Remainder(cents, grants, kept, little, Optional.ofNullable(raisedOn));
    }

    private static long freeFor(@Nullable TargetGroupId group, Room room, Counter counter) {
        return switch (counter.level()) {
            case TOTAL -> Math.max(0, room.freeInAll(group));
            case TRANCHE -> Math.max(0, room.free(counter.part(), group));
            default -> Ceiling.NONE;
        };
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    boolean isNothing() {
        return cents <= 0 || grants <= 0;
    }

    Optional<Money> euros() {
        return cents == Ceiling.NONE ? Optional.empty() : Optional.of(Cents.toMoney(cents));
    }

    Optional<Integer> count() {
        return grants == Ceiling.NONE ? Optional.empty() : Optional.of(Math.toIntExact(grants));
    }

    /** Both in words. */
    Argument told() {
        List<Argument> parts = new ArrayList<>();
        euros().ifPresent(amount -> parts.add(new Argument.Amount(amount)));
        count().ifPresent(number -> parts.add(new Argument.Quantity(BigDecimal.valueOf(number), Unit.GRANTS)));
        return new Argument.Series(parts);
    }
}
