package nl.llo.io.internal.csv;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.json.Limits;

/** What came of reading a CSV text: the sound rows, the refused ones as they were, and the findings. */
record CsvCase(List<List<String>> rows, List<String> refused, List<Finding> findings) {

    static final CsvExpectation EXPECTED =
            new CsvExpectation(Set.of("name", "town"), Set.of("name", "town", "note"), true, true);

    static CsvCase read(String text) {
        return read(text, CsvDialect.STANDARD, EXPECTED);
    }

    static CsvCase read(String text, CsvDialect dialect, CsvExpectation expected) {
        return read(text.getBytes(StandardCharsets.UTF_8), dialect, expected, Limits.STANDARD);
    }

    static CsvCase read(byte[] bytes, CsvDialect dialect, CsvExpectation expected, Limits limits) {
        FindingCollector findings = new FindingCollector();
        List<List<String>> rows = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        new CsvReading(limits, findings::add, "file", dialect, expected).read(new ByteArrayInputStream(bytes), row -> {
            if (row.isSound()) {
                rows.add(row.cells());
            } else {
                refused.add(row.raw());
            }
        });
        return new CsvCase(rows, refused, findings.toReport().listFindings());
    }

    /** Each finding as its code and its place. */
    List<String> lines() {
        return findings.stream().map(CsvCase::line).toList();
    }

    private static String line(Finding finding) {
        return finding.getCode().getCode().replace("LLO-", "")
                + finding.getLocation().toString().substring("file".length());
    }

    Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        findings.forEach(finding -> codes.add(finding.getCode().getCode()));
        return codes;
    }
}
