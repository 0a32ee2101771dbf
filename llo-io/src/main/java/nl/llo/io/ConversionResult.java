package nl.llo.io;

import nl.llo.io.finding.ImportReport;

/** What came of a conversion: how many records there were, and everything that was found. Immutable. */
public final class ConversionResult {

    private final long accepted;
    private final long rejected;
    private final long skipped;
    private final ImportReport report;

    ConversionResult(long accepted, long rejected, long skipped, ImportReport report) {
        this.accepted = accepted;
        this.rejected = rejected;
        this.skipped = skipped;
        this.report = report;
    }

    /**
     * Counts the records that were converted.
     *
     * @return how many there are in the output
     */
    public long countAccepted() {
        return accepted;
    }

    /**
     * Counts the records in which something is wrong.
     *
     * @return how many were set aside
     */
    public long countRejected() {
        return rejected;
    }

    /**
     * Counts what the conditions of the mapping leave out.
     *
     * @return how many rows or records were skipped
     */
    public long countSkipped() {
        return skipped;
    }

    /**
     * Gets everything that was found, placed in the partner's file.
     *
     * @return the report
     */
    public ImportReport getReport() {
        return report;
    }

    @Override
    public String toString() {
        return accepted + " accepted, " + rejected + " rejected, " + skipped + " skipped; " + report;
    }
}
