package nl.llo.matching.replay;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.llo.model.money.Money;
import nl.llo.model.replay.BudgetStage;
import nl.llo.model.replay.ReplayGroup;
import nl.llo.model.replay.ReplayPolicy;
import nl.llo.model.replay.ReplayRound;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.replay.ReserveUse;
import nl.llo.model.replay.ReservedPart;
import nl.llo.model.time.Elapsed;

/** The money of one run: what everybody can use, the reserved parts, and what is still to come. */
final class Pots {

    /** The pot that everybody can use. */
    private static final int GENERAL = 0;

    /** When money comes that everybody can use: a stage, or what is left of a reserved part. */
    private record Moment(long time, long stage, int released) {}

    private final long[] left;
    private final int[][] openTo;
    private final List<Moment> moments = new ArrayList<>();
    private int nextMoment;

    Pots(ReplayScenario scenario, ReplayPolicy policy) {
        ReplayRound round = scenario.getRound();
        List<ReservedPart> reserved = policy.getReserved();
        left = new long[reserved.size() + 1];
        left[GENERAL] = Cents.of(round.getAmount());
        for (BudgetStage stage : policy.getStages()) {
            long amount = Cents.of(stage.getAmount()
                    .or(() -> stage.getShare().map(round::part))
                    .orElse(Money.ZERO));
            left[GENERAL] -= amount;
            moments.add(new Moment(stage.getOpensAfter().toMillis(), amount, GENERAL));
        }
        for (int i = 0; i < reserved.size(); i++) {
            ReservedPart part = reserved.get(i);
            long amount = Cents.of(
                    part.getAmount().or(() -> part.getShare().map(round::part)).orElse(Money.ZERO));
            left[GENERAL] -= amount;
            left[i + 1] = amount;
            addRelease(round, part, i + 1);
        }
        moments.sort(Comparator.comparingLong(Moment::time));
        openTo = scenario.getGroups().stream()
                .map(group -> openTo(group, policy))
                .toArray(int[][]::new);
    }

    private void addRelease(ReplayRound round, ReservedPart part, int pot) {
        part.getReleasedAfter()
                .map(Elapsed::toMillis)
                .or(() -> part.getReleasedOn().map(day -> {
                    LocalDateTime opening = round.getOpensOn().atTime(round.getOpensAt());
                    return Math.max(
                            0, Duration.between(opening, day.atStartOfDay()).toMillis());
                }))
                .ifPresent(time -> moments.add(new Moment(time, 0, pot)));
    }

    private static int[] openTo(ReplayGroup group, ReplayPolicy policy) {
        List<Integer> pots = new ArrayList<>();
        for (int i = 0; i < policy.getReserved().size(); i++) {
            if (policy.getReserved().get(i).getGroups().contains(group.getId())) {
                pots.add(i + 1);
            }
        }
        pots.add(policy.getReserveUse() == ReserveUse.GENERAL_FIRST ? 0 : pots.size(), GENERAL);
        return pots.stream().mapToInt(pot -> pot).toArray();
    }

    /** When money comes next; never is the largest number. */
    long nextMoment() {
        return nextMoment < moments.size() ? moments.get(nextMoment).time() : Long.MAX_VALUE;
    }

    /** How often money came since the opening. */
    int countMoments() {
        return nextMoment;
    }

    /** Lets the money of the next moment come. */
    void openNext() {
        Moment moment = moments.get(nextMoment++);
        left[GENERAL] += moment.stage();
        if (moment.released() != GENERAL) {
            left[GENERAL] += left[moment.released()];
            left[moment.released()] = 0;
        }
    }

    /** Takes all of an amount for somebody of a group, or nothing. */
    boolean take(int group, long cents) {
        int[] open = openTo[group];
        long first = left[open[0]];
        if (first >= cents) {
            left[open[0]] = first - cents;
            return true;
        }
        return open.length > 1 && has(group, cents) && takeFromSeveral(open, cents);
    }

    /** Tells if somebody of a group could take an amount. */
    boolean has(int group, long cents) {
        long sum = 0;
        for (int pot : openTo[group]) {
            sum += left[pot];
        }
        return sum >= cents;
    }

    private boolean takeFromSeveral(int[] open, long cents) {
        long rest = cents;
        for (int pot : open) {
            long taken = Math.min(rest, left[pot]);
            left[pot] -= taken;
            rest -= taken;
        }
        return true;
    }
}
