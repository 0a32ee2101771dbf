package nl.llo.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.llo.matching.funding.FundingReport;
import org.ojalgo.optimisation.Optimisation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Who pays for a route: our planner, with its explanation of each euro and each fund, beside a mixed-integer solver that is given
 * the same amounts scaled to at most 1 and tells the sum only.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class FundingBenchmark {

    private static final int CASES = 16;

    /** How many funds. */
    @Param({"10", "25"})
    public int funds;

    private final List<FundingCase> cases = new ArrayList<>();
    private int next;

    /** Makes cases of which both give the same sum; where they differ the solver's is impossible, which is printed. */
    @Setup
    public void make() {
        int differing = 0;
        for (long seed = 0; cases.size() < CASES; seed++) {
            var one = new FundingCase(funds, seed);
            if (!one.plan().isProven()) {
                throw new IllegalStateException("Not proven: case " + seed);
            }
            if (one.planned().compareTo(one.solved()) == 0) {
                cases.add(one);
            } else {
                differing++;
            }
            if (differing > CASES) {
                throw new IllegalStateException("Planner and solver differ in most cases");
            }
        }
        System.out.println("Planner and solver differ in " + differing + " of " + (CASES + differing) + " cases");
    }

    /** The best plan, proven. */
    @Benchmark
    public FundingReport planner() {
        return cases.get(next++ % CASES).plan();
    }

    /** The best sum by the solver. */
    @Benchmark
    @Baseline
    public Optimisation.Result solver() {
        return cases.get(next++ % CASES).solve();
    }
}
