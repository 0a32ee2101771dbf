package nl.llo.io;

import java.nio.file.Path;
import java.util.List;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.internal.json.CanonicalWriter;
import nl.llo.io.internal.report.ReportDocument;
import nl.llo.io.internal.report.ReportPage;
import nl.llo.io.internal.write.AtomicFile;
import nl.llo.model.text.Language;

/**
 * Writes import reports for programs, as JSON, and for people who do not have this library, as one HTML page. Immutable and
 * thread-safe. {@link ImportReport#writeText} writes for a terminal; {@link ImportReport#combine} puts reports together.
 */
public final class LloReporter {

    private static final LloReporter STANDARD = new LloReporter(Language.NL, List.of());

    private final Language language;
    private final List<Path> catalogues;

    private LloReporter(Language language, List<Path> catalogues) {
        this.language = language;
        this.catalogues = catalogues;
    }

    /**
     * Gives a reporter whose pages begin in Dutch and show nothing of the files that were read.
     *
     * @return the reporter
     */
    public static LloReporter standard() {
        return STANDARD;
    }

    /**
     * Chooses the language in which a page begins. It always holds both.
     *
     * @param first the language
     * @return a reporter that differs in this alone
     */
    public LloReporter withLanguage(Language first) {
        return new LloReporter(first, catalogues);
    }

    /**
     * Has a page show the lines that its findings are about.
     *
     * @param files files with a catalogue, by the names under which they were read. Of a file that does not say
     *     {@code "kind": "catalogue"} near its beginning nothing is shown: it could be about persons.
     * @return a reporter that differs in this alone
     */
    public LloReporter withLinesOf(List<Path> files) {
        return new LloReporter(language, List.copyOf(files));
    }

    /**
     * Writes a report as a JSON document, in canonical form. {@code docs/schema/report.json} is its schema.
     *
     * @param report the report
     * @param out where to write
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void writeJson(ImportReport report, Appendable out) {
        CanonicalWriter writer = CanonicalWriter.indented(out);
        ReportDocument.CODEC.write(report, writer);
        writer.endLine();
    }

    /**
     * Writes a report as a JSON document to a file, or replaces the file.
     *
     * @param report the report
     * @param file the file
     * @throws java.io.UncheckedIOException if the file cannot be written; then it is as it was
     */
    public void writeJson(ImportReport report, Path file) {
        AtomicFile.write(file, out -> writeJson(report, out));
    }

    /**
     * Writes a report as an HTML page that needs no other file and makes no request. It shows 200 findings of each code
     * at most.
     *
     * @param report the report
     * @param out where to write, as UTF-8
     * @throws java.io.UncheckedIOException if writing fails, or reading a file whose lines are to be shown
     */
    public void writeHtml(ImportReport report, Appendable out) {
        ReportPage.write(report, language, catalogues, out);
    }

    /**
     * Writes a report as an HTML page to a file, or replaces the file.
     *
     * @param report the report
     * @param file the file
     * @throws java.io.UncheckedIOException if the file cannot be written, then it is as it was; or if a file cannot be read
     *     whose lines are to be shown
     */
    public void writeHtml(ImportReport report, Path file) {
        AtomicFile.write(file, out -> writeHtml(report, out));
    }
}
