package nl.llo.benchmark;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks whose names match the given expressions and prints one table for each class, with ratios to its baseline.
 * Every option of JMH works: {@code Match -wi 1 -i 1 -f 1 -p regulations=50}; {@code -v NORMAL} shows how far it is.
 */
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs what the arguments, JMH's own, name. */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        var given = new CommandLineOptions(args);
        var options = new OptionsBuilder()
                .parent(given)
                .verbosity(given.verbosity().orElse(VerboseMode.SILENT))
                .addProfiler(GCProfiler.class)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        System.out.print(new RatioTable(results).text());
    }
}
