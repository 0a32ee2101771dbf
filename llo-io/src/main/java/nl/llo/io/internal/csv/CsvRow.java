package nl.llo.io.internal.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Location;
import nl.llo.io.internal.json.Position;
import org.jspecify.annotations.Nullable;

/** A row with its cells, and where they stand. */
public final class CsvRow {

    private final String file;
    private final int row;
    private final String raw;
    private final List<String> cells;
    private final long[] starts;
    private final CsvHeader header;
    private final boolean sound;

    private CsvRow(
            String file, int row, String raw, List<String> cells, long[] starts, CsvHeader header, boolean sound) {
        this.file = file;
        this.row = row;
        this.raw = raw;
        this.cells = cells;
        this.starts = starts;
        this.header = header;
        this.sound = sound;
    }

    /** Makes a row of a record; one that is not sound has no cells. */
    static CsvRow of(String file, RawRecord record, List<String> cells, CsvHeader header, boolean sound) {
        long[] starts = new long[record.cells()];
        Arrays.setAll(starts, record::start);
        return new CsvRow(file, record.row(), record.whole(), cells, starts, header, sound);
    }

    CsvRow withHeader(CsvHeader names) {
        return new CsvRow(file, row, raw, cells, starts, names, sound);
    }

    CsvRow unsound() {
        return new CsvRow(file, row, raw, cells, starts, header, false);
    }

    /** Gives its characters with the end of the line. */
    public String raw() {
        return raw;
    }

    /** Gives its cells, without the quotes around them. */
    public List<String> cells() {
        return cells;
    }

    /** Gives the names of the columns. */
    public CsvHeader header() {
        return header;
    }

    /** Tells if nothing was wrong with the row itself. */
    public boolean isSound() {
        return sound;
    }

    /** Gives a cell, or nothing where the row has none. */
    public @Nullable String cell(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : null;
    }

    /** Gives the place of the whole row. */
    public Location location() {
        return Location.ofRow(file, Position.line(starts[0]), row);
    }

    /** Gives the place of a cell; where the row has none, that of its end. */
    public Location location(int index) {
        long start = starts[Math.min(index, starts.length - 1)];
        return Location.ofCell(
                file, Position.line(start), Position.column(start), row, index + 1, header.toldName(index));
    }

    void report(Consumer<Finding> findings, FindingCode code, int cell, Map<String, ?> arguments) {
        findings.accept(Finding.of(code, location(cell), arguments));
    }
}
