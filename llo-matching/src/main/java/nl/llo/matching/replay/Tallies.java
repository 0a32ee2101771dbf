package nl.llo.matching.replay;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.llo.model.replay.GroupTally;
import nl.llo.model.replay.ReplayGroup;
import nl.llo.model.replay.ReplayOutcome;
import nl.llo.model.replay.ReplayPolicy;
import nl.llo.model.replay.ReplayTally;
import nl.llo.model.time.Elapsed;

/** Counts what became of the requests of a run. */
final class Tallies {

    private static final int RESULTS = ReplayResult.values().length;

    private final Arrivals arrivals;
    private final Pass pass;
    private final int[] counts;
    private final int[] prepared;
    private final int[] late;
    private final int[] back;
    private final long[] cents;

    Tallies(Arrivals arrivals, Pass pass, int groups) {
        this.arrivals = arrivals;
        this.pass = pass;
        counts = new int[groups * RESULTS];
        prepared = new int[groups];
        late = new int[groups];
        back = new int[groups];
        pass.cameBack.stream().forEach(i -> back[arrivals.group[i]]++);
        cents = new long[groups];
        for (int i = 0; i < arrivals.size(); i++) {
            counts[arrivals.group[i] * RESULTS + pass.results[i]]++;
            cents[arrivals.group[i]] += pass.grants[i];
        }
        for (long early : arrivals.unprepared) {
            int i = Arrivals.index(early);
            prepared[arrivals.group[i]]++;
            if (pass.hadBeenInTime.get(i) && pass.results[i] != ReplayResult.GRANTED.code()) {
                late[arrivals.group[i]]++;
            }
        }
    }

    ReplayOutcome toOutcome(ReplayPolicy policy, List<ReplayGroup> groups) {
        int[] all = IntStream.range(0, groups.size()).toArray();
        ReplayOutcome.Builder outcome = ReplayOutcome.builder();
        for (int i : all) {
            outcome.addGroup(GroupTally.builder()
                    .group(groups.get(i).getId())
                    .tally(tally(i))
                    .build());
        }
        return outcome.policy(policy.getId())
                .name(policy.getName())
                .total(tally(all))
                .left(Cents.toMoney(pass.curve.left()))
                .fullCourses(pass.countFullCourses())
                .curve(pass.curve.end(end()))
                .build();
    }

    /** The last moment at which something happened. */
    private long end() {
        long last = arrivals.size() == 0 ? 0 : arrivals.time[arrivals.size() - 1];
        return Math.max(last, LongStream.of(pass.lastGrantAfter).max().orElse(0));
    }

    private ReplayTally tally(int... groups) {
        return ReplayTally.builder()
                .arrivals(IntStream.of(groups)
                        .map(group -> IntStream.range(0, RESULTS)
                                .map(result -> counts[group * RESULTS + result])
                                .sum())
                        .sum())
                .granted(count(groups, ReplayResult.GRANTED))
                .amount(Cents.toMoney(
                        IntStream.of(groups).mapToLong(group -> cents[group]).sum()))
                .refusedForMoney(count(groups, ReplayResult.REFUSED_FOR_MONEY))
                .refusedForCourse(count(groups, ReplayResult.REFUSED_FOR_COURSE))
                .refusedForPerson(count(groups, ReplayResult.REFUSED_FOR_PERSON))
                .cameAfterClosing(count(groups, ReplayResult.CAME_AFTER_CLOSING))
                .waiting(count(groups, ReplayResult.WAITING))
                .cameBack(IntStream.of(groups).map(group -> back[group]).sum())
                .prepared(IntStream.of(groups).map(group -> prepared[group]).sum())
                .tooLate(IntStream.of(groups).map(group -> late[group]).sum())
                .emptyAfter(moments(groups, pass.emptyAfter).min().stream()
                        .mapToObj(Elapsed::ofMillis)
                        .findFirst())
                .lastGrantAfter(moments(groups, pass.lastGrantAfter).max().stream()
                        .mapToObj(Elapsed::ofMillis)
                        .findFirst())
                .build();
    }

    private int count(int[] groups, ReplayResult result) {
        return IntStream.of(groups)
                .map(group -> counts[group * RESULTS + result.code()])
                .sum();
    }

    private static LongStream moments(int[] groups, long[] byGroup) {
        return IntStream.of(groups).mapToLong(group -> byGroup[group]).filter(moment -> moment >= 0);
    }
}
