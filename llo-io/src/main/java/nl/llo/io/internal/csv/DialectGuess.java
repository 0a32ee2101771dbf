package nl.llo.io.internal.csv;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Location;
import nl.llo.io.finding.Phrase;

/**
 * How a file seems to be written, by its beginning. A proposal for whoever makes a mapping; nothing is read by it.
 *
 * @param dialect the delimiter, the encoding and the header
 * @param rows the first rows, without the header
 * @param names the names of the columns, or empty
 * @param styles how the values of each column seem to be written
 */
public record DialectGuess(CsvDialect dialect, List<List<String>> rows, List<String> names, List<ColumnStyle> styles) {

    private static final int MAX_ROWS = 100;

    /**
     * Looks at the beginning of a file.
     *
     * @param head its first bytes
     * @param whole whether these are all
     */
    public static DialectGuess of(byte[] head, boolean whole) {
        CsvCharset charset = isUtf8(head) ? CsvCharset.UTF_8 : CsvCharset.WINDOWS_1252;
        String text = decode(head, charset);
        char delimiter = delimiter(text);
        List<List<String>> rows = rows(text, delimiter, whole);
        boolean header = HeaderGuess.isHeader(rows);
        int columns = header
                        || rows.isEmpty()
                        || rows.stream()
                                .anyMatch(row -> row.size() != rows.get(0).size())
                ? 0
                : rows.get(0).size();
        CsvDialect dialect = new CsvDialect(delimiter, CsvDialect.QUOTE, charset, header, columns);
        List<List<String>> data = header ? rows.subList(1, rows.size()) : rows;
        return new DialectGuess(dialect, List.copyOf(data), header ? rows.get(0) : List.of(), ColumnStyle.of(data));
    }

    private static boolean isUtf8(byte[] head) {
        try {
            CsvInput.open(new ByteArrayInputStream(head), CsvCharset.UTF_8)
                    .text()
                    .transferTo(Writer.nullWriter());
            return true;
        } catch (CharConversionException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(byte[] head, CsvCharset charset) {
        StringBuilder text = new StringBuilder(head.length);
        try {
            CsvInput input = CsvInput.open(new ByteArrayInputStream(head), charset);
            char[] buffer = new char[1 << 12];
            for (int read = 0; read >= 0; read = input.text().read(buffer, 0, buffer.length)) {
                text.append(buffer, 0, read);
            }
        } catch (CharConversionException e) {
            return text.toString(); // what comes before the wrong byte
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The sign that most often splits lines into the same number of cells, more than one. */
    private static char delimiter(String text) {
        char best = ',';
        long most = 0;
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(MAX_ROWS).toList();
        for (char candidate : Delimiters.ALL) {
            Map<Integer, Long> counts = new TreeMap<>();
            for (String line : lines) {
                counts.merge(Delimiters.split(line, candidate, CsvDialect.QUOTE).size(), 1L, Long::sum);
            }
            long score = counts.entrySet().stream()
                    .filter(entry -> entry.getKey() > 1)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static List<List<String>> rows(String text, char delimiter, boolean whole) {
        List<String> lines = new ArrayList<>(text.lines()
                .filter(line -> !line.isBlank())
                .limit(MAX_ROWS + 1L)
                .toList());
        if (!whole && lines.size() > 1 && lines.size() <= MAX_ROWS) {
            lines.remove(lines.size() - 1); // it may have been cut off
        }
        return lines.stream()
                .map(line -> Delimiters.split(line, delimiter, CsvDialect.QUOTE))
                .toList();
    }

    /** Says what is proposed. */
    public Finding toFinding(String file) {
        return Finding.of(
                FindingCode.CSV_DIALECT,
                Location.ofFile(file),
                Map.of(
                        "delimiter", Delimiters.phrase(dialect.delimiter()),
                        "charset", dialect.charset().label(),
                        "header", header(),
                        "dates", ColumnStyle.dates(styles),
                        "numbers", ColumnStyle.numbers(styles)));
    }

    private Phrase header() {
        return dialect.header() ? Phrase.HEADER_PRESENT : Phrase.HEADER_ABSENT;
    }

    /**
     * Tells if a file seems to be written in another way than a mapping says, in a way that reading it does not show: with a
     * header, of which a record would be made.
     */
    public boolean differsFrom(CsvDialect used) {
        return dialect.header() && !used.header();
    }

    /** Says in what way it seems to be written. */
    public Finding toWarning(String file) {
        return Finding.of(
                FindingCode.CSV_DIALECT_DIFFERS,
                Location.ofFile(file),
                Map.of(
                        "delimiter", Delimiters.phrase(dialect.delimiter()),
                        "charset", dialect.charset().label(),
                        "header", header()));
    }
}
