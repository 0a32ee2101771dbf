package nl.llo.io;

/** Thrown by an import or a conversion that its {@link ImportMonitor} stopped, so that half a result is never taken for a whole one. */
public final class ImportCancelledException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long records;
    private final long bytes;

    ImportCancelledException(long records, long bytes) {
        super("The import was cancelled after " + records + " records and " + bytes + " bytes");
        this.records = records;
        this.bytes = bytes;
    }

    /**
     * Gets how many records were begun.
     *
     * @return the number that the monitor would have heard next
     */
    public long getRecords() {
        return records;
    }

    /**
     * Gets how many bytes were read.
     *
     * @return the number that the monitor would have heard next
     */
    public long getBytes() {
        return bytes;
    }
}
