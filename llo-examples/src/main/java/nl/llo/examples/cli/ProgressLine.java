package nl.llo.examples.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import nl.llo.io.ImportMonitor;

/** Tells on one line of a terminal how far reading is, at most twice a second; leaves the line empty at the end. */
final class ProgressLine implements ImportMonitor, AutoCloseable {

    private static final long PAUSE_MILLIS = 500;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final Clock clock;
    private long lastMillis;
    private boolean shown;

    private ProgressLine(PrintWriter err, Clock clock) {
        this.err = err;
        this.clock = clock;
        this.lastMillis = clock.millis();
    }

    /** Begins to tell, if standard error is a terminal; otherwise says nothing. */
    static ProgressLine begin(Surroundings surroundings) {
        return surroundings.progress()
                ? new ProgressLine(surroundings.err(), surroundings.clock())
                : new ProgressLine(new PrintWriter(PrintWriter.nullWriter()), surroundings.clock());
    }

    @Override
    public void progressed(long records, long bytes) {
        long now = clock.millis();
        if (now - lastMillis >= PAUSE_MILLIS) {
            lastMillis = now;
            shown = true;
            err.print(CLEAR + String.format(Locale.ROOT, "%d records, %.1f MB", records, bytes / 1e6));
            err.flush();
        }
    }

    @Override
    public void close() {
        if (shown) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
