package nl.llo.io.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.llo.model.text.Language;

/**
 * Everything that an import found, in the order of files and places. Immutable; the same input gives the same report,
 * byte for byte.
 *
 * <p>The counts are exact. When there are very many findings only a part of them is kept: 1,000 of one code and 100,000
 * in all, unless the import was told otherwise. The report says so.
 */
public final class ImportReport {

    private final List<Finding> findings;
    private final Map<FindingCode, Long> counts;

    ImportReport(List<Finding> findings, Map<FindingCode, Long> counts) {
        this.findings = List.copyOf(findings);
        this.counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /**
     * Puts reports together, such as those of files that were read one by one.
     *
     * @param reports the reports
     * @return one report with all their findings, in the same order, and all their counts
     */
    public static ImportReport combine(List<ImportReport> reports) {
        List<Finding> all = new ArrayList<>();
        Map<FindingCode, Long> sums = new EnumMap<>(FindingCode.class);
        for (ImportReport report : reports) {
            all.addAll(report.findings);
            report.counts.forEach((code, count) -> sums.merge(code, count, Long::sum));
        }
        return new ImportReport(all, sums);
    }

    /**
     * Gets the findings that were kept.
     *
     * @return the findings in the order of files and places
     */
    public List<Finding> listFindings() {
        return findings;
    }

    /**
     * Tells if anything found is an error.
     *
     * @return whether there is a finding of severity error
     */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /**
     * Counts the findings with a code, also those that were not kept.
     *
     * @param code the code
     * @return how many there were
     */
    public long count(FindingCode code) {
        return counts.getOrDefault(code, 0L);
    }

    /**
     * Counts the findings of a severity, also those that were not kept.
     *
     * @param severity the severity
     * @return how many there were
     */
    public long count(Severity severity) {
        return counts.entrySet().stream()
                .filter(found -> found.getKey().getSeverity() == severity)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * Counts the findings per code, also those that were not kept.
     *
     * @return the codes that were found, each with how many there were
     */
    public Map<FindingCode, Long> getCounts() {
        return counts;
    }

    /**
     * Counts the findings that were counted but not kept.
     *
     * @return 0 when all findings are in the report
     */
    public long countOmitted() {
        return counts.values().stream().mapToLong(Long::longValue).sum() - findings.size();
    }

    /**
     * Writes the report for people: each finding with its place, what is the matter and what to do, then the counts.
     *
     * @param out where to write
     * @param language the language to write in
     * @throws UncheckedIOException if writing fails
     */
    public void writeText(Appendable out, Language language) {
        write(new ReportText(out, language, false));
    }

    /**
     * Writes the same as {@link #writeText}, in colours for a terminal that knows ANSI escape codes.
     *
     * @param out where to write
     * @param language the language to write in
     * @throws UncheckedIOException if writing fails
     */
    public void writeColouredText(Appendable out, Language language) {
        write(new ReportText(out, language, true));
    }

    private void write(ReportText text) {
        try {
            text.write(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives the counts in one line of English.
     *
     * @return the counts, without the findings
     */
    @Override
    public String toString() {
        return ReportText.summary(this, Language.EN);
    }
}
