package nl.llo.io.internal.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import nl.llo.io.internal.json.ReplayReader;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.wire.LedgerHeader;
import nl.llo.io.internal.wire.WireFormat;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.text.LocalizedText;

/**
 * Reads ledger files, which have an event on each line, and may have the version of the format on the first. Events are handed on
 * one by one, in their order; none of a file of an unknown version.
 */
public final class LedgerReader {

    private static final ConstraintChecker CONSTRAINTS = new ConstraintChecker();

    /** Names by which a header is told from an event, when they stand first. */
    private static final Set<String> HEADER = Set.of("formatVersion", "kind");

    private final DocumentReader documents;
    private final FindingCollector findings;
    private final Function<? super LedgerEvent, Optional<LocalizedText>> sink;
    private boolean begun;
    private boolean unknownVersion;

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
        begun = false;
        unknownVersion = false;
        try {
            WholeLines lines = new WholeLines(in);
            BufferedInputStream bytes = new BufferedInputStream(lines);
            bytes.mark(1);
            boolean empty = bytes.read() < 0;
            bytes.reset();
            if (!empty || !lines.isCut()) {
                documents.readLines(bytes, file, Privacy.PERSONAL, CONSTRAINTS, this::readLine);
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

    private void readLine(Decoder in) {
        boolean isFirst = !begun;
        begun = true;
        if (isFirst && isHeader(in)) {
            unknownVersion = !FormatVersions.ALL.begin(in);
            if (!unknownVersion) {
                LedgerHeader.CODEC.read(in);
            }
        } else if (unknownVersion) {
            in.skip();
        } else {
            readEvent(in);
        }
    }

    private static boolean isHeader(Decoder in) {
        if (in.token() != Token.OBJECT_START) {
            return false;
        }
        ReplayReader ahead = in.lookAhead();
        return ahead.look() == Token.NAME && HEADER.contains(ahead.lookedAt());
    }

    private void readEvent(Decoder in) {
        long errorsBefore = in.countErrors();
        LedgerEvent event = WireFormat.EVENT.read(in);
        if (event != null && in.countErrors() == errorsBefore) {
            sink.apply(event).ifPresent(reason -> in.reportWhole(FindingCode.LEDGER_REFUSED, Map.of("reason", reason)));
        }
    }
}
