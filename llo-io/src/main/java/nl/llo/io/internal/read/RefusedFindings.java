package nl.llo.io.internal.read;

import nl.llo.io.finding.Finding;
import nl.llo.io.internal.json.CanonicalWriter;
import nl.llo.io.internal.report.ReportDocument;

/** Writes a line for each refused record, with its number and its findings, as these come: nothing is kept. */
final class RefusedFindings {

    private final CanonicalWriter json;
    private long number;
    private boolean open;

    RefusedFindings(Appendable out) {
        this.json = CanonicalWriter.compact(out);
    }

    /** Begins the line of the next record. */
    void next() {
        end();
        open = true;
        number++;
        json.startObject();
        json.name("record");
        json.number(number);
        json.name("findings");
        json.startList();
    }

    void add(Finding finding) {
        ReportDocument.FINDING.write(finding, json);
    }

    /** Ends the last line. */
    void end() {
        if (open) {
            json.endList();
            json.endObject();
            json.endLine();
            open = false;
        }
    }
}
