package nl.llo.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import nl.llo.io.LloReporter;
import nl.llo.io.finding.ImportReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Files that validating leaves behind. */
final class ReportOptions {

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Also writes the findings to a file: to NAME.html a page for anybody, to NAME.json a document "
                            + "for programs. A page shows lines of catalogues, and nothing of profiles.")
    private @Nullable Path report;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Copies the profiles that are refused to a file, as they came, and their findings to "
                    + "FILE.findings.ndjson. For one file with profiles.")
    private @Nullable Path rejects;

    /** Fails before anything is read when a file cannot be what it is asked to be. */
    void check() {
        if (report != null && !isPage(report) && !nameOf(report).endsWith(".json")) {
            throw UnusableException.of("reportName", report.toString());
        }
    }

    /** Where refused profiles are to go, if anywhere. */
    @Nullable
    Path rejects() {
        return rejects;
    }

    void write(ImportReport findings, LloReporter reporter) {
        if (report != null && isPage(report)) {
            reporter.writeHtml(findings, report);
        } else if (report != null) {
            reporter.writeJson(findings, report);
        }
    }

    private static boolean isPage(Path file) {
        return nameOf(file).endsWith(".html") || nameOf(file).endsWith(".htm");
    }

    private static String nameOf(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }
}
