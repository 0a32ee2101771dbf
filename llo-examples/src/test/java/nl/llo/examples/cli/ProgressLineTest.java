package nl.llo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final StringWriter err = new StringWriter();

    /** Goes on by so much each time that it is looked at. */
    private static final class Steps extends Clock {
        private final Duration step;
        private Instant now = Instant.EPOCH;

        Steps(long millis) {
            step = Duration.ofMillis(millis);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plus(step);
            return now;
        }
    }

    private ProgressLine line(Clock clock, boolean terminal) {
        PrintWriter out = new PrintWriter(err);
        return ProgressLine.begin(new Surroundings(InputStream.nullInputStream(), out, out, clock, false, terminal));
    }

    @Test
    void tellsAtMostTwiceASecondAndLeavesNothing() {
        try (ProgressLine line = line(new Steps(250), true)) {
            for (int i = 1; i <= 4; i++) {
                line.progressed(i * 1_000L, i * 500_000L);
            }
        }
        assertThat(err).hasToString("\r\u001b[K2000 records, 1.0 MB\r\u001b[K4000 records, 2.0 MB\r\u001b[K");
    }

    @Test
    void saysNothingOfWhatIsSoonDone() {
        try (ProgressLine line = line(new Steps(10), true)) {
            line.progressed(10, 1_000);
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysNothingWhereNobodyLooks() {
        try (ProgressLine line = line(new Steps(1_000), false)) {
            line.progressed(10, 1_000);
        }
        assertThat(err.toString()).isEmpty();
    }
}
