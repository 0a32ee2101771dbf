/**
 * Reads CSV files, and trusts nothing about them. Internal.
 *
 * <p>{@link nl.llo.io.internal.csv.CsvInput} decodes the bytes strictly, {@link nl.llo.io.internal.csv.CsvScanner} cuts the text into
 * records and remembers where each cell began, FastCSV takes the cells out of a record, and {@link nl.llo.io.internal.csv.CsvReading}
 * holds header and rows to what the reader expects of them. {@link nl.llo.io.internal.csv.DialectGuess} proposes how a file is written;
 * it never decides.
 */
@NullMarked
package nl.llo.io.internal.csv;

import org.jspecify.annotations.NullMarked;
