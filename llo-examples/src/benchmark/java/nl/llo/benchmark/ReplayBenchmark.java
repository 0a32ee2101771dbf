package nl.llo.benchmark;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.llo.matching.replay.AllocationReplay;
import nl.llo.matching.replay.ReplayDecision;
import nl.llo.matching.replay.ReplayRun;
import nl.llo.model.id.PolicyId;
import nl.llo.model.id.ReplayGroupId;
import nl.llo.model.id.ScenarioId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.replay.CourseDemand;
import nl.llo.model.replay.CourseSpread;
import nl.llo.model.replay.Crowd;
import nl.llo.model.replay.CurvePart;
import nl.llo.model.replay.Lottery;
import nl.llo.model.replay.Preparation;
import nl.llo.model.replay.ReplayGroup;
import nl.llo.model.replay.ReplayPolicy;
import nl.llo.model.replay.ReplayRound;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.replay.ReservedPart;
import nl.llo.model.replay.WeightedAmount;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Elapsed;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A round of a million requests, replayed on one core. The bare loop goes through the same requests in the same order and
 * does nothing but take amounts off one number while there is enough; it knows no course, no group, no moment and no result.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ReplayBenchmark.REQUESTS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
public class ReplayBenchmark {

    static final int REQUESTS = 1_000_000;

    private static final long BUDGET = 600_000_000;
    private static final ReplayGroupId LATE = ReplayGroupId.of("late");
    private static final ReplayGroupId OTHERS = ReplayGroupId.of("others");
    private static final ReplayPolicy FIRST_COME = policy().build();
    private static final ReplayPolicy RESERVED = policy().addReserved(ReservedPart.builder()
                    .addGroup(LATE)
                    .share(Share.ofPercent(15))
                    .releasedAfter(Elapsed.ofDays(21))
                    .build())
            .build();
    private static final ReplayPolicy LOTTERY = policy().lottery(
                    Lottery.builder().drawnAfter(Elapsed.ofDays(7)).seed(1).build())
            .build();

    private final ReplayScenario scenario = scenario();
    private final AllocationReplay replay = AllocationReplay.of(scenario);
    private final long[] cents = new long[REQUESTS];

    private static ReplayPolicy.Builder policy() {
        return ReplayPolicy.builder().id(PolicyId.of("p")).name(LocalizedText.of("p"));
    }

    private static ReplayScenario scenario() {
        return ReplayScenario.builder()
                .id(ScenarioId.of("made-up"))
                .title(LocalizedText.of("Verzonnen"))
                .seed(1)
                .round(ReplayRound.builder()
                        .amount(Money.of(BUDGET))
                        .opensOn(LocalDate.of(2023, 5, 1))
                        .opensAt(LocalTime.of(10, 0))
                        .perPerson(Money.of(1000))
                        .perCourse(300)
                        .build())
                .addGroup(ReplayGroup.builder()
                        .id(LATE)
                        .name(LocalizedText.of("laat"))
                        .build())
                .addGroup(ReplayGroup.builder()
                        .id(OTHERS)
                        .name(LocalizedText.of("anderen"))
                        .build())
                .courses(CourseSpread.builder()
                        .count(20_000)
                        .demand(CourseDemand.SKEWED)
                        .build())
                .addCrowd(crowd(LATE, REQUESTS / 5)
                        .preparation(Preparation.builder()
                                .share(Share.ofPercent(40))
                                .atLeast(Elapsed.ofDays(7))
                                .atMost(Elapsed.ofDays(28))
                                .build())
                        .build())
                .addCrowd(crowd(OTHERS, REQUESTS - REQUESTS / 5).build())
                .build();
    }

    private static Crowd.Builder crowd(ReplayGroupId group, int arrivals) {
        return Crowd.builder()
                .group(group)
                .addCurve(CurvePart.builder()
                        .from(Elapsed.NONE)
                        .until(Elapsed.ofDays(1))
                        .arrivals(arrivals)
                        .build())
                .addAmount(WeightedAmount.builder()
                        .amount(Money.of(1000))
                        .weight(2)
                        .build())
                .addAmount(WeightedAmount.builder()
                        .amount(Money.of(800))
                        .weight(1)
                        .build());
    }

    /** The loop reads the same amounts; the replay is checked against its own decisions. */
    @Setup
    public void check() {
        ReplayRun run = replay.run(RESERVED);
        List<ReplayDecision> decisions = new ArrayList<>(run.listDecisions());
        Money granted = Money.ZERO;
        for (int i = 0; i < REQUESTS; i++) {
            cents[i] = decisions.get(i).asked().toBigDecimal().movePointRight(2).longValueExact();
            granted = granted.plus(decisions.get(i).granted());
        }
        if (!granted.equals(run.getOutcome().getTotal().getAmount())
                || run.getOutcome().getTotal().getArrivals() != REQUESTS
                || run.getOutcome().getTotal().getTooLate() == 0) {
            throw new IllegalStateException("The replay is not what it should be");
        }
    }

    @Benchmark
    @Baseline
    public int bareLoop() {
        long left = BUDGET * 100;
        int granted = 0;
        for (long ask : cents) {
            if (ask <= left) {
                left -= ask;
                granted++;
            }
        }
        return granted;
    }

    @Benchmark
    public ReplayRun firstComeFirstServed() {
        return replay.run(FIRST_COME);
    }

    @Benchmark
    public ReplayRun reservedShare() {
        return replay.run(RESERVED);
    }

    @Benchmark
    public ReplayRun lottery() {
        return replay.run(LOTTERY);
    }

    @Benchmark
    public AllocationReplay peopleMadeOfTheirNumbers() {
        return AllocationReplay.of(scenario);
    }
}
