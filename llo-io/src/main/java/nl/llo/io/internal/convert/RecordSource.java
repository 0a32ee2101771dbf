package nl.llo.io.internal.convert;

import java.io.InputStream;

/** Gives the records of a file. */
interface RecordSource {

    /**
     * Reads a file.
     *
     * @param in its bytes, to be closed by the caller
     * @param sink takes the records, in their order
     * @throws java.io.UncheckedIOException if the bytes cannot be had
     */
    void read(InputStream in, Sink sink);

    /** Takes records. */
    interface Sink {

        /** Takes what stands before the records, as it is written; needed to make a file with some of them. */
        default void head(String raw) {}

        /** Takes a record. What was found about it was reported before. */
        void record(SourceRecord record);

        /** Hears of a record that the mapping's conditions leave out. */
        void skipped();
    }
}
