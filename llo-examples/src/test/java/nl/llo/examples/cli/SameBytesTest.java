package nl.llo.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reports in every form are the same bytes in each process: in one of the same kind, where sets and maps of the JDK have another
 * order, and in those that match on 2 and on 8 threads.
 */
class SameBytesTest {

    @TempDir
    private Path folder;

    @Test
    void reportsAreTheSameOnEachRunAndOnAnyNumberOfThreads() throws Exception {
        String once = output(1);
        assertThat(once)
                .contains("LLO-VALUE-TYPE", "<!DOCTYPE html>", "\"kind\": \"counts\"", "\"role\": \"PAYS\"")
                .doesNotContain(": 3\n");
        assertThat(output(1)).as("once more").isEqualTo(once);
        assertThat(output(2)).isEqualTo(once);
        assertThat(output(8)).isEqualTo(once);
    }

    /** The command line matches many profiles on one thread less than there are processors. */
    private String output(int threads) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:ActiveProcessorCount=" + (threads + 1),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EveryOutput.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        String text = Files.readString(out, UTF_8);
        assertThat(status).as(text).isZero();
        return text;
    }
}
