package nl.llo.io.finding;

import java.util.Objects;

/**
 * Where in the input something was found: the file, the place in its structure (a JSON pointer, RFC 6901) and the place
 * in its text (line and column of the first character, both counted from 1; a column counts UTF-16 characters).
 *
 * <p>Line and column are 0 when the text is not known, for instance for data that was not read from a file.
 */
public final class Location {

    private final String file;
    private final String pointer;
    private final int line;
    private final int column;

    private Location(String file, String pointer, int line, int column) {
        this.file = file;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
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
        return new Location(Objects.requireNonNull(file), Objects.requireNonNull(pointer), line, column);
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Location that
                && file.equals(that.file)
                && pointer.equals(that.pointer)
                && line == that.line
                && column == that.column;
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, pointer, line, column);
    }

    /**
     * Gives the location the way compilers write it, so that terminals and editors make it a link.
     *
     * @return {@code file:line:column pointer}, without the parts that are not known
     */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return pointer.isEmpty() ? place : place + " " + pointer;
    }
}
