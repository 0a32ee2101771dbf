package nl.llo.io.internal.csv;

/** Takes the rows of a file one by one. */
public interface CsvRows {

    /**
     * Takes the header.
     *
     * @param raw its characters with the end of the line
     * @param header the names of the columns
     */
    default void header(String raw, CsvHeader header) {}

    /**
     * Takes a row, also one with which something is wrong; not a blank one.
     *
     * @param row the row
     */
    void row(CsvRow row);
}
