package nl.llo.matching.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RefusalCode;
import nl.llo.matching.explain.Unit;
import nl.llo.model.budget.ReservedShare;
import nl.llo.model.budget.RestAtEnd;
import nl.llo.model.id.TargetGroupId;
import org.jspecify.annotations.Nullable;

/** How much room the limits of a budget leave on a day. */
final class Room {

    private final BudgetAccount account;
    private final Terms terms;
    private final LocalDate day;

    Room(BudgetAccount account, LocalDate day) {
        this.account = account;
        this.terms = account.terms;
        this.day = day;
    }

    /** What stands in the way of using more for a grant, if anything does. */
    Optional<Refusal> refuse(GrantRecord grant, long cents, long grants) {
        for (Counter counter : grant.counters(terms)) {
            Optional<Refusal> refusal = refuse(counter, ceiling(counter), cents, grants);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        @Nullable TargetGroupId group = grant.request.getGroup().orElse(null);
        long free = Math.min(
                freeInAll(group), grant.round == GrantRecord.NO_ROUND ? Ceiling.NONE : free(grant.round, group));
        return cents > free
                ? Optional.of(refusal(RefusalCode.RESERVED_FOR_OTHERS, Math.max(free, 0), Ceiling.NONE))
                : Optional.empty();
    }

    private Optional<Refusal> refuse(Counter counter, Ceiling ceiling, long cents, long grants) {
        Tally tally = account.tally(counter);
        boolean tooMuch = cents > 0 && tally.cents() + cents > ceiling.cents();
        boolean tooMany = grants > 0 && tally.grants() + grants > ceiling.grants();
        return tooMuch || tooMany
                ? Optional.of(refusal(
                        counter.level().refusal,
                        tooMuch || ceiling.cents() < Cents.MAX
                                ? Ceiling.less(ceiling.cents(), tally.cents())
                                : Ceiling.NONE,
                        Ceiling.less(ceiling.grants(), tally.grants())))
                : Optional.empty();
    }

    /** What holds for a counter: its cap, and for the whole and a tranche what there is. */
    Ceiling ceiling(Counter counter) {
        Ceiling cap = terms.of(counter.level());
        return switch (counter.level()) {
            case TOTAL -> cap.and(Cents.MAX, Ceiling.NONE);
            case TRANCHE -> cap.and(pool(counter.part()), Ceiling.NONE);
            default -> cap;
        };
    }

    /** The amount of a tranche, and the rest that the one before left it. */
    long pool(int index) {
        Round round = terms.rounds.get(index);
        return round.cents() == Ceiling.NONE ? Ceiling.NONE : round.cents() + carriedTo(index);
    }

    long carriedTo(int index) {
        if (index == 0) {
            return 0;
        }
        Round before = terms.rounds.get(index - 1);
        return before.rest() == RestAtEnd.CARRIED_OVER && before.endsBefore(day) ? restOf(index - 1) : 0;
    }

    /** What was not used of a tranche; nothing when its amount is not known. */
    long restOf(int index) {
        long pool = pool(index);
        return pool == Ceiling.NONE ? 0 : pool - usedIn(index);
    }

    private long usedIn(int index) {
        return account.tally(new Counter(Level.TRANCHE, null, index)).cents();
    }

    /** What a member of a group, or anybody when null, may still use of the whole; {@link Ceiling#NONE} when not limited. */
    long freeInAll(@Nullable TargetGroupId group) {
        return terms.size == Ceiling.NONE
                ? Ceiling.NONE
                : terms.size - account.tally(Counter.TOTAL).cents() - heldInAll(group);
    }

    /** The same of a tranche. */
    long free(int index, @Nullable TargetGroupId group) {
        long pool = pool(index);
        return pool == Ceiling.NONE ? Ceiling.NONE : pool - usedIn(index) - held(index, group);
    }

    private long heldInAll(@Nullable TargetGroupId group) {
        return held(group, Level.GROUP, 0, this::kept);
    }

    /** What is kept for a group of the whole, before and after release, whatever of it is used. */
    long keptInAll(TargetGroupId group) {
        return terms.reserved.stream()
                .filter(part -> part.getGroup().equals(group))
                .mapToLong(this::kept)
                .sum();
    }

    private long kept(ReservedShare part) {
        return part.getAmount()
                .map(Cents::of)
                .orElseGet(() -> terms.size == Ceiling.NONE
                        ? 0L
                        : part.getShare()
                                .map(share -> Cents.part(share, terms.size))
                                .orElse(0L));
    }

    private long held(int index, @Nullable TargetGroupId group) {
        long pool = pool(index);
        return held(
                group,
                Level.GROUP_TRANCHE,
                index,
                part -> part.getAmount().isPresent()
                        ? 0
                        : part.getShare().map(share -> Cents.part(share, pool)).orElse(0L));
    }

    /** What is kept for all groups but one, less what each of them has used. */
    private long held(@Nullable TargetGroupId group, Level level, int part, ToLongFunction<ReservedShare> kept) {
        Map<TargetGroupId, Long> byGroup = new HashMap<>();
        for (ReservedShare share : terms.reserved) {
            boolean released =
                    share.getReleasedOn().filter(on -> !day.isBefore(on)).isPresent();
            if (!released && !share.getGroup().equals(group)) {
                byGroup.merge(share.getGroup(), kept.applyAsLong(share), Long::sum);
            }
        }
        long held = 0;
        for (Map.Entry<TargetGroupId, Long> entry : byGroup.entrySet()) {
            Tally used = account.tally(new Counter(level, entry.getKey(), part));
            held += Math.max(0, entry.getValue() - used.cents());
        }
        return held;
    }

    static Refusal refusal(RefusalCode code, long cents, long grants) {
        List<Argument> left = new ArrayList<>();
        if (cents != Ceiling.NONE) {
            left.add(new Argument.Amount(Cents.toMoney(cents)));
        }
        if (grants != Ceiling.NONE) {
            left.add(new Argument.Quantity(BigDecimal.valueOf(grants), Unit.GRANTS));
        }
        Argument told = left.size() == 1 ? left.get(0) : new Argument.Series(left);
        return new Refusal(code, Reason.of(code, "left", told));
    }
}
