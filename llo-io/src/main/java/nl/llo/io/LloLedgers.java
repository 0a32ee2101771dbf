package nl.llo.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.internal.json.CanonicalWriter;
import nl.llo.io.internal.read.LedgerReader;
import nl.llo.io.internal.wire.WireFormat;
import nl.llo.io.internal.write.AtomicFile;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.text.LocalizedText;

/**
 * Files with the events of a ledger, one on each line: reads them with every error at its place, and writes them. To append to
 * such a file see {@link LedgerFile}; for one event at a time, {@link LedgerLines}. Immutable; one can be shared between threads.
 */
public final class LloLedgers {

    private static final LloLedgers STANDARD = new LloLedgers(ImportLimits.standard(), ImportMonitor.NONE);

    private final ImportLimits limits;
    private final ImportMonitor monitor;

    private LloLedgers(ImportLimits limits, ImportMonitor monitor) {
        this.limits = limits;
        this.monitor = monitor;
    }

    /**
     * Gives one that reads with the standard limits.
     *
     * @return the standard one
     */
    public static LloLedgers standard() {
        return STANDARD;
    }

    /**
     * Chooses other limits.
     *
     * @param newLimits the limits
     * @return one that differs in this alone
     */
    public LloLedgers withLimits(ImportLimits newLimits) {
        return new LloLedgers(newLimits, monitor);
    }

    /**
     * Has reading watched, and stopped when the monitor says so: then it throws an {@link ImportCancelledException}. The
     * monitor is told bytes and no records.
     *
     * @param newMonitor the monitor, for one thread at a time unless it can do with more
     * @return one that differs in this alone
     */
    public LloLedgers withMonitor(ImportMonitor newMonitor) {
        return new LloLedgers(limits, newMonitor);
    }

    /**
     * Reads events.
     *
     * @param source where they are read from; its name does not matter
     * @return the events in which nothing is wrong, in their order; whether they can be recorded one after the other is for
     *     {@code LedgerState} to say
     * @throws UncheckedIOException if reading fails
     */
    public ImportResult<List<LedgerEvent>> read(ImportSource source) {
        List<LedgerEvent> events = new ArrayList<>();
        ImportReport report = read(source, event -> {
            events.add(event);
            return Optional.empty();
        });
        return new ImportResult<>(List.copyOf(events), report);
    }

    /**
     * Reads events one by one, and reports what cannot be recorded, at its place.
     *
     * @param source where they are read from; its name does not matter
     * @param sink takes each event in which nothing is wrong, and says why it cannot be recorded after those before it, if so
     * @return what was found, refusals included
     * @throws UncheckedIOException if reading fails
     */
    public ImportReport read(ImportSource source, Function<? super LedgerEvent, Optional<LocalizedText>> sink) {
        FindingCollector findings = limits.newCollector();
        Watch watch = new Watch(monitor);
        LedgerReader reader = new LedgerReader(limits.forReading(), findings, sink);
        source.feed(in -> reader.read(watch.over(in), source.getName()));
        return findings.toReport();
    }

    /**
     * Writes events, below a line with the version of the format.
     *
     * @param events the events
     * @param out where to write
     * @throws UncheckedIOException if writing fails
     */
    public void write(Iterable<LedgerEvent> events, Appendable out) {
        try {
            out.append(LedgerLines.HEADER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (LedgerEvent event : events) {
            CanonicalWriter line = CanonicalWriter.compact(out);
            WireFormat.EVENT.write(event, line);
            line.endLine();
        }
    }

    /**
     * Writes events to a file, or replaces the file.
     *
     * @param events the events
     * @param file the file
     * @throws UncheckedIOException if the file cannot be written; then it is as it was
     */
    public void write(Iterable<LedgerEvent> events, Path file) {
        AtomicFile.write(file, out -> write(events, out));
    }
}
