package nl.llo.io.internal.view;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a view as CSV (RFC 4180): commas, quotes where needed, lines that end in a carriage return and a line feed. */
public final class CsvTable {

    private static final String MARK = "\uFEFF";
    /** A spreadsheet takes what begins like this for a formula; the wide forms of the signs too. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvTable() {}

    /**
     * Writes a table.
     *
     * @param safe whether a spreadsheet is to open it: it then begins with a byte order mark, by which those know UTF-8, and
     *     cells that it would take for a formula begin with an apostrophe
     */
    public static <T> void write(View<T> view, Iterable<T> rows, boolean safe, Appendable out) {
        try {
            if (safe) {
                out.append(MARK);
            }
            out.append(line(view.names(), safe));
            for (T row : rows) {
                out.append(line(view.cells(row), safe));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(List<String> cells, boolean safe) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    cells.stream().map(cell -> safe ? harmless(cell) : cell).toList());
        }
        return text.toString();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
