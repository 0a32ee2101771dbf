package nl.llo.io.internal.csv;

import java.util.Map;
import java.util.function.Consumer;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;

/** Holds a row to the header, or to the number of cells that every row has. */
final class RowCheck {

    private final CsvRow row;
    private final CsvHeader header;
    private final CsvDialect dialect;
    private final Consumer<Finding> findings;

    RowCheck(CsvRow row, CsvHeader header, CsvDialect dialect, Consumer<Finding> findings) {
        this.row = row;
        this.header = header;
        this.dialect = dialect;
        this.findings = findings;
    }

    /** Gives the row, marked when something is wrong with it. */
    CsvRow check() {
        boolean sound = hasRightLength() && !repeatsHeader();
        warnOfGarbledText();
        return sound ? row : row.unsound();
    }

    private boolean hasRightLength() {
        int length = dialect.header() ? header.names().size() : dialect.columns();
        int actual = row.cells().size();
        if (length == 0 || actual == length) {
            return true;
        }
        FindingCode code = actual < length ? FindingCode.CSV_ROW_SHORT : FindingCode.CSV_ROW_LONG;
        row.report(findings, code, Math.min(actual, length), Map.of("found", actual, "expected", length));
        return false;
    }

    private boolean repeatsHeader() {
        if (!dialect.header()) {
            return false;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cells().get(i).strip().equals(header.names().get(i))) {
                return false;
            }
        }
        row.report(findings, FindingCode.CSV_HEADER_REPEATED, 0, Map.of());
        return true;
    }

    private void warnOfGarbledText() {
        for (int i = 0; i < row.cells().size(); i++) {
            if (Garbled.isLikely(row.cells().get(i))) {
                row.report(
                        findings,
                        FindingCode.CSV_GARBLED,
                        i,
                        Map.of("charset", dialect.charset().label()));
                return;
            }
        }
    }
}
