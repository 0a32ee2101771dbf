package nl.llo.io.internal.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.Location;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.DocumentReader;
import nl.llo.io.internal.codec.Privacy;
import nl.llo.io.internal.constraint.ConstraintChecker;
import nl.llo.io.internal.json.Limits;
import nl.llo.io.internal.wire.WireFormat;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.text.LocalizedText;

/** Reads ledger files, which have an event on each line. Events are handed on one by one, in their order. */
public final class LedgerReader {

    private static final ConstraintChecker CONSTRAINTS = new ConstraintChecker();

    private final DocumentReader documents;
    private final FindingCollector findings;
    private final Function<? super LedgerEvent, Optional<LocalizedText>> sink;

    /**
     * Makes a reader for any number of files.
     *
     * @param limits what it takes on
     * @param findings where it reports
     * @param sink takes each event that is sound, and says why it cannot be recorded, if so
     */
    public LedgerReader(
            Limits limits, FindingCollector findings, Function<? super LedgerEvent, Optional<LocalizedText>> sink) {
        this.documents = new DocumentReader(limits, findings);
        this.findings = findings;
        this.sink = sink;
    }

    /**
     * Reads a file.
     *
     * @param in its bytes, to be closed by the caller
     * @param file the name to report under
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public void read(InputStream in, String file) {
        findings.begin(file);
        try {
            WholeLines lines = new WholeLines(in);
            BufferedInputStream bytes = new BufferedInputStream(lines);
            bytes.mark(1);
            boolean empty = bytes.read() < 0;
            bytes.reset();
            if (!empty || !lines.isCut()) {
                documents.readLines(bytes, file, Privacy.PERSONAL, CONSTRAINTS, this::readEvent);
            }
            if (lines.isCut()) {
                findings.add(Finding.of(
                        FindingCode.LEDGER_TORN,
                        Location.of(file, "", lines.lastLine(), 1),
                        Map.of("bytes", lines.countHeldBack())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readEvent(Decoder in) {
        long errorsBefore = in.countErrors();
        LedgerEvent event = WireFormat.EVENT.read(in);
        if (event != null && in.countErrors() == errorsBefore) {
            sink.apply(event).ifPresent(reason -> in.reportWhole(FindingCode.LEDGER_REFUSED, Map.of("reason", reason)));
        }
    }
}
