package nl.llo.io.internal.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.codec.Nearest;
import org.jspecify.annotations.Nullable;

/** Holds the first row of a file to what is expected of the header. */
final class HeaderCheck {

    private final CsvRow row;
    private final CsvDialect dialect;
    private final CsvExpectation expected;
    private final Consumer<Finding> findings;
    private final List<String> names = new ArrayList<>();
    private final CsvHeader header;

    HeaderCheck(CsvRow row, CsvDialect dialect, CsvExpectation expected, Consumer<Finding> findings) {
        this.dialect = dialect;
        this.expected = expected;
        this.findings = findings;
        row.cells().forEach(cell -> names.add(cell.strip()));
        this.header = new CsvHeader(names, expected.personal() ? expected.known() : new HashSet<>(names));
        this.row = row.withHeader(header);
    }

    CsvHeader header() {
        return header;
    }

    /** Reports what is wrong; gives whether the rows can be read with this header. */
    boolean isUsable() {
        Set<String> missing = new TreeSet<>(expected.required());
        names.forEach(missing::remove);
        if (!expected.required().isEmpty()
                && missing.size() == expected.required().size()) {
            if (!hasOtherDelimiter(row, dialect, expected, findings)) {
                report(FindingCode.CSV_HEADER_ABSENT, 0, Map.of("expected", String.join(", ", missing)));
            }
            return false;
        }
        missing.forEach(this::reportMissing);
        boolean unique = checkNames();
        return missing.isEmpty() && unique;
    }

    private void reportMissing(String name) {
        Map<String, Object> arguments = new HashMap<>(Map.of("column", name));
        List<String> strangers = names.stream()
                .filter(other -> !expected.known().contains(other))
                .toList();
        String nearest = expected.personal() ? null : Nearest.to(name, strangers);
        if (nearest != null) {
            arguments.put("nearest", nearest);
        }
        report(FindingCode.CSV_COLUMN_MISSING, names.size(), arguments);
    }

    private boolean checkNames() {
        Set<String> seen = new HashSet<>();
        boolean unique = true;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.isEmpty()) {
                report(FindingCode.CSV_HEADER_BLANK, i, Map.of());
            } else if (!seen.add(name)) {
                report(FindingCode.CSV_HEADER_DUPLICATE, i, Map.of());
                unique = false;
            } else if (expected.refusesOthers() && !expected.known().contains(name)) {
                reportStranger(name, i);
            }
        }
        return unique;
    }

    private void reportStranger(String name, int index) {
        String nearest = Nearest.to(name, expected.known());
        report(
                FindingCode.CSV_COLUMN_UNMAPPED,
                index,
                nearest == null || names.contains(nearest) ? Map.of() : Map.of("nearest", nearest));
    }

    private void report(FindingCode code, int cell, Map<String, ?> arguments) {
        row.report(findings, code, cell, arguments);
    }

    /** Tells, and reports, that a row was written with another delimiter than the one it was read with. */
    static boolean hasOtherDelimiter(
            CsvRow row, CsvDialect dialect, CsvExpectation expected, Consumer<Finding> findings) {
        if (row.cells().size() > 1 && expected.required().isEmpty()) {
            return false;
        }
        Phrase other = otherDelimiter(row.raw().strip(), dialect, expected);
        if (other != null) {
            Phrase used = Delimiters.phrase(dialect.delimiter());
            row.report(findings, FindingCode.CSV_DELIMITER, 0, Map.of("used", used, "other", other));
        }
        return other != null;
    }

    private static @Nullable Phrase otherDelimiter(String text, CsvDialect dialect, CsvExpectation expected) {
        for (char candidate : Delimiters.ALL) {
            if (candidate != dialect.delimiter() && text.indexOf(candidate) >= 0) {
                List<String> parts = Delimiters.split(text, candidate, dialect.quote());
                if (expected.required().isEmpty() || parts.stream().anyMatch(expected.required()::contains)) {
                    return Delimiters.phrase(candidate);
                }
            }
        }
        return null;
    }
}
