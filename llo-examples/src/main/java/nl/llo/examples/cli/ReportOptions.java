package nl.llo.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import nl.llo.io.LloReporter;
import nl.llo.io.LloTables;
import nl.llo.io.finding.ImportReport;
import nl.llo.model.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Files that validating leaves behind. */
final class ReportOptions {

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Also writes the findings to a file: to NAME.html a page for anybody, to NAME.json a document "
                            + "for programs, to NAME.csv a table for a spreadsheet. A page shows lines of catalogues, and nothing of profiles.")
    private @Nullable Path report;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Copies the records that are refused to a file, as they came, and their findings to "
                    + "FILE.findings.ndjson. For one file.")
    private @Nullable Path rejects;

    /** Fails before anything is read when a file cannot be what it is asked to be. */
    void check() {
        if (report != null && !isPage(report) && !nameOf(report).endsWith(".json") && !isTable(report)) {
            throw UnusableException.of("reportName", report.toString());
        }
    }

    /** Where refused profiles are to go, if anywhere. */
    @Nullable
    Path rejects() {
        return rejects;
    }

    void write(ImportReport findings, LloReporter reporter, Language language) {
        if (report != null) {
            write(findings, reporter, language, report);
        }
    }

    /** Writes a report in the form that the name of the file asks for. */
    static void write(ImportReport findings, LloReporter reporter, Language language, Path file) {
        if (isPage(file)) {
            reporter.writeHtml(findings, file);
        } else if (isTable(file)) {
            LloTables.spreadsheetSafe().writeFindings(findings, language, file);
        } else {
            reporter.writeJson(findings, file);
        }
    }

    private static boolean isTable(Path file) {
        return nameOf(file).endsWith(".csv");
    }

    private static boolean isPage(Path file) {
        return nameOf(file).endsWith(".html") || nameOf(file).endsWith(".htm");
    }

    private static String nameOf(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }
}
