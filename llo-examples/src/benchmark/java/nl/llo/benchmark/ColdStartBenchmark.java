package nl.llo.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From the start of a process to its end: one that does nothing, one that reads the files of the built-in catalogue by databind and
 * checks them by Hibernate Validator, and one that explains the first verdict by that catalogue and the built-in reference data.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 10)
public class ColdStartBenchmark {

    @Benchmark
    public int bareProcess() throws IOException, InterruptedException {
        return run("nothing");
    }

    @Benchmark
    @Baseline
    public int databindAndHibernateValidator() throws IOException, InterruptedException {
        return run("databind");
    }

    @Benchmark
    public int importerToFirstExplainedVerdict() throws IOException, InterruptedException {
        return run("importer");
    }

    private static int run(String what) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int status = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), ColdStart.class.getName(), what)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(what + " ended with status " + status);
        }
        return status;
    }
}
