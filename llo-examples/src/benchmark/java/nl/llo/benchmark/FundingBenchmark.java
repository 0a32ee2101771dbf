package nl.llo.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * Who pays for a route: our planner, with its runners-up and its explanation of each euro and each fund, beside a mixed-integer
 * solver that is asked for the sum alone. The cases are those of seeds 0 to 15, none left out; the mean of them is the score, and the
 * median and the worst are printed. The solver is stopped after {@value #MOST_SECONDS} seconds on a case.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class FundingBenchmark {

    private static final int CASES = 16;
    private static final int MOST_SECONDS = 2;

    /** What the cases are like. */
    @Param({"PLAIN", "REALISTIC", "HARD"})
    public FundingCases kind;

    /** How many funds. */
    @Param({"10", "25", "40"})
    public int funds;

    private final List<FundingCase> cases = new ArrayList<>();
    private final List<FundingQuestion> questions = new ArrayList<>();
    private final CaseTimes times = new CaseTimes(CASES);

    /** Makes the cases. */
    @Setup
    public void make() {
        for (long seed = 0; seed < CASES; seed++) {
            cases.add(kind.make(funds, seed));
            questions.add(new FundingQuestion(kind.make(funds, seed)));
        }
    }

    /** Forgets the times of warming up. */
    @Setup(Level.Iteration)
    public void start(IterationParams iteration) {
        if (iteration.getType() == IterationType.WARMUP) {
            times.clear();
        }
    }

    /** Tells of single cases, and how often the solver is wrong or does not come to an end. */
    @TearDown
    public void tell() {
        int unproven = 0;
        int unequal = 0;
        int stopped = 0;
        for (int i = 0; i < CASES; i++) {
            var report = questions.get(i).plan();
            var solved = FundingSolver.solve(cases.get(i), MOST_SECONDS);
            unproven += report.isProven() ? 0 : 1;
            stopped += solved.getState().isOptimal() ? 0 : 1;
            boolean equal = FundingSolver.left(cases.get(i), solved)
                            .compareTo(report.getLeastOwnContribution().toBigDecimal())
                    == 0;
            unequal += !solved.getState().isOptimal() || equal ? 0 : 1;
        }
        System.out.printf(
                "%s, %d funds: %s; of %d cases the planner proves %d; the solver has another sum in %d and no end in %d%n",
                kind, funds, times.text(), CASES, CASES - unproven, unequal, stopped);
    }

    /** The best plans, explained. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public void planner(Blackhole hole) {
        for (int i = 0; i < CASES; i++) {
            long start = System.nanoTime();
            hole.consume(questions.get(i).plan());
            times.add(i, System.nanoTime() - start);
        }
    }

    /** The best sum by the solver. */
    @Benchmark
    @Baseline
    @OperationsPerInvocation(CASES)
    public void solver(Blackhole hole) {
        for (int i = 0; i < CASES; i++) {
            long start = System.nanoTime();
            hole.consume(FundingSolver.solve(cases.get(i), MOST_SECONDS));
            times.add(i, System.nanoTime() - start);
        }
    }
}
