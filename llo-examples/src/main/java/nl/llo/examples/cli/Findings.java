package nl.llo.examples.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.finding.Severity;
import nl.llo.model.text.Language;

/** What a run does with the findings of an import. */
final class Findings {

    /** Of a file with one of these, nothing or not all is read, whatever its kind. */
    private static final Set<FindingCode> UNREADABLE =
            EnumSet.of(FindingCode.INPUT_EMPTY, FindingCode.INPUT_ENCODING, FindingCode.INPUT_LIMIT);

    private Findings() {}

    /** What made a file unreadable, if anything did: it is empty, no text, too large, or nothing like JSON. */
    static Optional<Finding> unreadable(ImportReport report) {
        List<Finding> findings = report.listFindings();
        return findings.stream()
                .filter(finding -> UNREADABLE.contains(finding.getCode())
                        || (findings.size() == 1 && finding.getCode() == FindingCode.JSON_SYNTAX && isAtStart(finding)))
                .findFirst();
    }

    private static boolean isAtStart(Finding finding) {
        return finding.getLocation().getLine() == 1 && finding.getLocation().getColumn() == 1;
    }

    /** One line that says where and why. */
    static UnusableException toException(Finding finding, Language language) {
        return UnusableException.of("input", finding.getLocation() + ": " + finding.getMessage(language));
    }

    /** Writes the report among the diagnostics, unless there is nothing in it that may be wrong. */
    static void toStandardError(ImportReport report, Surroundings surroundings, Language language) {
        if (report.count(Severity.ERROR) + report.count(Severity.WARNING) > 0) {
            report.writeText(surroundings.err(), language);
        }
    }

    /** For who asked for the findings themselves. */
    static int statusOfResult(ImportReport report) {
        return unreadable(report).isPresent() ? ExitStatus.UNUSABLE : status(report);
    }

    static int status(ImportReport report) {
        return report.count(Severity.ERROR) > 0 ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }
}
