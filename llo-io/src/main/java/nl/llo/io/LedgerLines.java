package nl.llo.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.llo.io.finding.Finding;
import nl.llo.io.internal.json.CanonicalWriter;
import nl.llo.io.internal.wire.LedgerHeader;
import nl.llo.io.internal.wire.WireFormat;
import nl.llo.model.ledger.LedgerEvent;

/** A line for each event of a ledger, for those who keep events in a place of their own, such as a database. */
public final class LedgerLines {

    /** The first line of a file with events, with its end. */
    static final String HEADER = header();

    private LedgerLines() {}

    private static String header() {
        StringBuilder line = new StringBuilder();
        CanonicalWriter writer = CanonicalWriter.compact(line);
        LedgerHeader.CODEC.write(new LedgerHeader(), writer);
        writer.endLine();
        return line.toString();
    }

    /**
     * Writes an event. What is written can be read again.
     *
     * @param event the event
     * @return one line of JSON, without its end; the same for equal events
     * @throws IllegalArgumentException if {@link #read} would refuse the line, for instance because the pseudonym of a person
     *     looks like a citizen service number; the message names the finding and no value
     */
    public static String write(LedgerEvent event) {
        StringBuilder line = new StringBuilder();
        WireFormat.EVENT.write(event, CanonicalWriter.compact(line));
        if (!event.equals(read(line.toString()))) {
            throw new IllegalArgumentException("The event reads back as another one");
        }
        return line.toString();
    }

    /**
     * Reads an event.
     *
     * @param line the line
     * @return the event
     * @throws IllegalArgumentException if the line is not an event; the message names the finding and no value
     */
    public static LedgerEvent read(String line) {
        ImportResult<List<LedgerEvent>> result =
                LloLedgers.standard().read(ImportSource.of(line.getBytes(StandardCharsets.UTF_8), "event"));
        List<Finding> findings = result.getReport().listFindings();
        if (!findings.isEmpty()) {
            throw new IllegalArgumentException("The importer refuses the event: "
                    + findings.get(0).getCode() + " at "
                    + findings.get(0).getLocation().getPointer());
        }
        if (result.getValue().size() != 1) {
            throw new IllegalArgumentException("The line is not one event");
        }
        return result.getValue().get(0);
    }
}
