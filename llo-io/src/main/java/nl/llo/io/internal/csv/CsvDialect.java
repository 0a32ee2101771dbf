package nl.llo.io.internal.csv;

/**
 * How a CSV file is written.
 *
 * @param delimiter what stands between cells
 * @param quote what stands around cells that hold a delimiter, a quote or the end of a line
 * @param charset how its characters are written as bytes
 * @param header whether the first row holds the names of the columns
 * @param columns how many cells each row of a file without header has, or 0 when rows differ
 */
public record CsvDialect(char delimiter, char quote, CsvCharset charset, boolean header, int columns) {

    /** The quote of all files that anybody has seen. */
    public static final char QUOTE = '"';

    /** As RFC 4180 has it. */
    public static final CsvDialect STANDARD = new CsvDialect(',', QUOTE, CsvCharset.UTF_8, true, 0);
}
