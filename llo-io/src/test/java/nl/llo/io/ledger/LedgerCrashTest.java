package nl.llo.io.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.llo.io.LedgerFile;
import nl.llo.model.ledger.LedgerEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that records events is killed at any moment, again and again: 200 times with {@code -Pledger}, less in every
 * build. What it was told to be recorded is there, in order and once.
 */
class LedgerCrashTest {

    private static final int KILLS = Integer.getInteger("llo.ledger.effort", 1) > 1 ? 200 : 3;

    /** Appends events until it is killed, and tells the number of each when it was recorded. */
    static final class Recorder {
        private Recorder() {}

        public static void main(String[] args) {
            try (LedgerFile ledger = LedgerFile.open(Path.of(args[0])).getValue()) {
                ledger.dropTornLine();
                System.out.println("from " + ledger.countEvents());
                while (true) {
                    int next = (int) ledger.countEvents();
                    ledger.append(next, List.of(LedgerFileTest.event(next)));
                    System.out.println(next);
                }
            }
        }
    }

    @Test
    void losesNothingThatWasConfirmed(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("ledger.ndjson");
        Random random = new Random(20230501);
        long confirmed = 0;
        int torn = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            confirmed = killed(file, random.nextInt(250), confirmed);
            try (LedgerFile ledger = LedgerFile.open(file).getValue()) {
                torn += ledger.isTorn() ? 1 : 0;
                List<LedgerEvent> events = ledger.read(0);
                assertThat((long) events.size()).isBetween(confirmed, confirmed + 1);
                assertThat(events)
                        .isEqualTo(IntStream.range(0, events.size())
                                .mapToObj(LedgerFileTest::event)
                                .toList());
                confirmed = events.size();
            }
        }
        System.out.printf("%d kills, %d events, %d torn lines, none lost%n", KILLS, confirmed, torn);
        assertThat(confirmed).isGreaterThan(KILLS);
    }

    /** Gives the number of confirmed events. */
    private static long killed(Path file, int millis, long before) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        Recorder.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long confirmed = before;
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("from " + before);
            assertThat(out.readLine()).isEqualTo(Long.toString(before));
            confirmed++;
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly(); // unlike the process, leaves what was said to be read
            process.waitFor();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.equals(Long.toString(confirmed))) {
                    confirmed++;
                }
            }
        }
        return confirmed;
    }
}
