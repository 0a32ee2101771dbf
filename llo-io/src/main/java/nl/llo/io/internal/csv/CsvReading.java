package nl.llo.io.internal.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Location;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.json.Limits;
import nl.llo.io.internal.json.Position;

/** One reading of one file, from its first byte to its last. */
public final class CsvReading {

    private final Limits limits;
    private final Consumer<Finding> findings;
    private final String file;
    private final CsvDialect dialect;
    private final CsvExpectation expected;
    private final CsvReader.CsvReaderBuilder cells;
    private CsvHeader header = CsvHeader.NONE;
    private String lineEnd = "";
    private boolean lineEndsReported;
    private long rows;

    /**
     * Prepares a reading.
     *
     * @param limits what it takes on
     * @param findings where it reports
     * @param file the name to report under
     * @param dialect how the file is written
     * @param expected what its header should be like
     */
    public CsvReading(
            Limits limits, Consumer<Finding> findings, String file, CsvDialect dialect, CsvExpectation expected) {
        this.limits = limits;
        this.findings = findings;
        this.file = file;
        this.dialect = dialect;
        this.expected = expected;
        this.cells = CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .quoteCharacter(dialect.quote())
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false);
    }

    /**
     * Reads the file.
     *
     * @param in its bytes, to be closed by the caller
     * @param sink takes the rows
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public void read(InputStream in, CsvRows sink) {
        try {
            CsvInput input = CsvInput.open(in, dialect.charset());
            if (input.marked()) {
                report(FindingCode.CSV_BYTE_ORDER_MARK, Location.of(file, "", 1, 1), Map.of());
            }
            CsvScanner scanner = new CsvScanner(input.text(), dialect.delimiter(), dialect.quote(), limits.line());
            try {
                read(scanner, sink);
            } catch (CharConversionException e) {
                report(
                        FindingCode.CSV_ENCODING,
                        place(scanner.position()),
                        Map.of("charset", dialect.charset().label()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(CsvScanner scanner, CsvRows sink) throws IOException {
        boolean first = true;
        while (scanner.next()) {
            RawRecord record = scanner.record();
            checkLineEnd(record);
            if (first && isSeparatorLine(record)) {
                report(FindingCode.CSV_SEPARATOR_LINE, Location.ofRow(file, record.line(), record.row()), Map.of());
            } else if (record.isBlank()) {
                report(FindingCode.CSV_ROW_BLANK, Location.ofRow(file, record.line(), record.row()), Map.of());
            } else if (first) {
                first = false;
                if (!begin(record, sink)) {
                    return;
                }
            } else {
                take(record, sink);
            }
        }
        if (first) {
            report(FindingCode.INPUT_EMPTY, Location.of(file, "", 1, 1), Map.of());
        } else if (rows == 0) {
            report(FindingCode.CSV_NO_ROWS, Location.ofFile(file), Map.of());
        }
    }

    /** Takes the first row that is not blank; gives whether the rest is worth reading. */
    private boolean begin(RawRecord record, CsvRows sink) {
        CsvRow row = toRow(record);
        if (!dialect.header()) {
            if (row.isSound() && HeaderCheck.hasOtherDelimiter(row, dialect, expected, findings)) {
                return false;
            }
            checkAndDeliver(row, sink);
            return true;
        }
        if (!row.isSound()) {
            return false;
        }
        HeaderCheck check = new HeaderCheck(row, dialect, expected, findings);
        boolean usable = check.isUsable();
        header = check.header();
        sink.header(record.whole(), header);
        return usable;
    }

    private void take(RawRecord record, CsvRows sink) {
        checkAndDeliver(toRow(record), sink);
    }

    private void checkAndDeliver(CsvRow row, CsvRows sink) {
        rows++;
        sink.row(row.isSound() ? new RowCheck(row, header, dialect, findings).check() : row);
    }

    private CsvRow toRow(RawRecord record) {
        boolean sound = isReadable(record);
        List<String> values = sound ? cells.ofSingleCsvRecord(record.text()).getFields() : List.of();
        return CsvRow.of(file, record, values, header, sound);
    }

    private boolean isReadable(RawRecord record) {
        if (record.isTooLong()) {
            refuse(record, FindingCode.INPUT_LIMIT, Map.of("limit", Phrase.LIMIT_LINE, "max", limits.line()));
        } else if (record.cells() > RawRecord.MAX_CELLS) {
            refuse(record, FindingCode.INPUT_LIMIT, Map.of("limit", Phrase.LIMIT_CELLS, "max", RawRecord.MAX_CELLS));
        } else if (record.openQuote() != Position.UNKNOWN) {
            report(FindingCode.CSV_QUOTE_UNCLOSED, cell(record, record.openQuote()), Map.of());
        } else if (record.strayQuote() != Position.UNKNOWN) {
            report(FindingCode.CSV_QUOTE_STRAY, cell(record, record.strayQuote()), Map.of());
        } else if (record.text().indexOf('\0') >= 0) {
            refuse(record, FindingCode.CSV_NUL, Map.of());
        } else {
            if (record.bareQuote() != Position.UNKNOWN) {
                report(FindingCode.CSV_QUOTE_BARE, cell(record, record.bareQuote()), Map.of());
            }
            return true;
        }
        return false;
    }

    private void refuse(RawRecord record, FindingCode code, Map<String, ?> arguments) {
        report(code, Location.ofRow(file, record.line(), record.row()), arguments);
    }

    private Location cell(RawRecord record, long position) {
        int cell = 0;
        while (cell + 1 < record.cells() && record.start(cell + 1) <= position) {
            cell++;
        }
        return Location.ofCell(
                file,
                Position.line(position),
                Position.column(position),
                record.row(),
                cell + 1,
                header.toldName(cell));
    }

    private static boolean isSeparatorLine(RawRecord record) {
        String text = record.text();
        return text.length() == "sep=;".length() && text.regionMatches(true, 0, "sep=", 0, "sep=".length());
    }

    private void checkLineEnd(RawRecord record) {
        String end = record.lineEnd();
        if (lineEnd.isEmpty()) {
            lineEnd = end;
        } else if (!end.isEmpty() && !end.equals(lineEnd) && !lineEndsReported) {
            lineEndsReported = true;
            report(FindingCode.CSV_LINE_ENDS, Location.ofRow(file, record.line(), record.row()), Map.of());
        }
    }

    private Location place(long position) {
        return Location.of(file, "", Position.line(position), Position.column(position));
    }

    private void report(FindingCode code, Location location, Map<String, ?> arguments) {
        findings.accept(Finding.of(code, location, arguments));
    }
}
