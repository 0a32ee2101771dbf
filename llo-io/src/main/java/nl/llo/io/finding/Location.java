package nl.llo.io.finding;

import java.util.Objects;
import java.util.Optional;
import nl.llo.model.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where in the input something was found: the file, the place in its structure and the place in its text (line and column
 * of the first character, both counted from 1; a column counts UTF-16 characters). The structure is that of JSON (a pointer,
 * RFC 6901) or that of a table (row, cell and the name of the cell's column).
 *
 * <p>Line and column are 0 when the text is not known, for instance for data that was not read from a file.
 */
public final class Location {

    private final String file;
    private final String pointer;
    private final int line;
    private final int column;
    private final int row;
    private final int cell;
    private final @Nullable String header;

    private Location(String file, String pointer, int line, int column, int row, int cell, @Nullable String header) {
        this.file = Objects.requireNonNull(file);
        this.pointer = Objects.requireNonNull(pointer);
        this.line = line;
        this.column = column;
        this.row = row;
        this.cell = cell;
        this.header = header;
    }

    /**
     * Names a place in a file.
     *
     * @param file the name under which the file was read
     * @param pointer the JSON pointer, empty for the whole document
     * @param line the line, from 1, or 0 when it is not known
     * @param column the column, from 1, or 0 when it is not known
     * @return the location
     */
    public static Location of(String file, String pointer, int line, int column) {
        return new Location(file, pointer, line, column, 0, 0, null);
    }

    /**
     * Names a row of a table.
     *
     * @param file the name under which the file was read
     * @param line the line on which the row begins, from 1
     * @param row the row, from 1; a header is a row too
     * @return the location
     */
    public static Location ofRow(String file, int line, int row) {
        return new Location(file, "", line, 1, row, 0, null);
    }

    /**
     * Names a cell of a table.
     *
     * @param file the name under which the file was read
     * @param line the line on which the cell begins, from 1
     * @param column the column in the text at which it begins, from 1
     * @param row the row, from 1; a header is a row too
     * @param cell which cell of the row it is, from 1
     * @param header the name of its column, if there is one that may be told
     * @return the location
     */
    public static Location ofCell(String file, int line, int column, int row, int cell, @Nullable String header) {
        return new Location(file, "", line, column, row, cell, header);
    }

    /**
     * Names a whole file.
     *
     * @param file the name under which the file was read
     * @return the location, without line and column
     */
    public static Location ofFile(String file) {
        return of(file, "", 0, 0);
    }

    /**
     * Gets the name under which the file was read.
     *
     * @return the name, as the reader gave it
     */
    public String getFile() {
        return file;
    }

    /**
     * Gets the place in the structure. In data about persons the pointer stops at the last property that the format
     * itself names, so that a key which the author chose is not repeated.
     *
     * @return a JSON pointer, empty for the whole document
     */
    public String getPointer() {
        return pointer;
    }

    /**
     * Gets the line.
     *
     * @return the line, from 1, or 0 when it is not known
     */
    public int getLine() {
        return line;
    }

    /**
     * Gets the column.
     *
     * @return the column, from 1, or 0 when it is not known
     */
    public int getColumn() {
        return column;
    }

    /**
     * Gets the row of a table.
     *
     * @return the row, from 1 with the header counted, or 0 when the file is not a table
     */
    public int getRow() {
        return row;
    }

    /**
     * Gets the cell of a row.
     *
     * @return which cell it is, from 1, or 0 for a whole row and for a file that is not a table
     */
    public int getCell() {
        return cell;
    }

    /**
     * Gets the name of the cell's column.
     *
     * @return the name; nothing if the column has none, or none that may be told
     */
    public Optional<String> getHeader() {
        return Optional.ofNullable(header);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Location that
                && file.equals(that.file)
                && pointer.equals(that.pointer)
                && line == that.line
                && column == that.column
                && row == that.row
                && cell == that.cell
                && Objects.equals(header, that.header);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, pointer, line, column, row, cell, header);
    }

    /**
     * Gives the location the way compilers write it, so that terminals and editors make it a link.
     *
     * @return {@code file:line:column pointer} or {@code file:line:column row N cell N "header"}, without the parts that are not
     *     known
     */
    @Override
    public String toString() {
        return in(Language.EN);
    }

    /** Gives the same with the words of a language. */
    String in(Language language) {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + (pointer.isEmpty() ? "" : " " + pointer) + table(language);
    }

    private String table(Language language) {
        if (row == 0) {
            return "";
        }
        Templates words = Templates.of(language);
        String place = " " + words.get("report.row") + " " + row;
        if (cell > 0) {
            place += " " + words.get("report.cell") + " " + cell;
        }
        return header == null ? place : place + " \"" + header + "\"";
    }
}
