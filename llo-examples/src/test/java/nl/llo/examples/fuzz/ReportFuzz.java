package nl.llo.examples.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.llo.io.ImportSource;
import nl.llo.io.LloImporter;
import nl.llo.io.LloReporter;
import nl.llo.io.LloTables;
import nl.llo.io.finding.ImportReport;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.text.Language;

/**
 * Whatever stands where in a catalogue, whatever its file is called: the report is a page without a script of others, JSON of
 * its own, and the same when it is written again. The first line is the name of the file.
 */
public final class ReportFuzz {

    private static final String[] WRONG = {
        "{\"formatVersion\": \"1.0\", \"kind\": \"catalogue\", \"%s\": 1}",
        "{\"formatVersion\": \"1.0\", \"kind\": \"catalogue\", \"regulations\": [{\"id\": \"%s\", \"kind\": \"%s\"}]}",
        "{\"formatVersion\": \"1.0\", \"kind\": \"catalogue\", \"regulations\": [{\"successor\": \"%s\", \"area\": {\"regions\": [\"%s\"]}}]}",
        "{\"formatVersion\": \"%s\", \"kind\": \"%s\", \"groups\": [{\"%s\": {\"%s\": 1}}]}",
    };

    private ReportFuzz() {}

    /**
     * Puts bytes into a catalogue.
     *
     * @param data the bytes
     */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        String name = end < 0 ? "file" : text.substring(0, end);
        String value = text.substring(end + 1)
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replaceAll("\\p{Cntrl}", " ");
        for (String wrong : WRONG) {
            byte[] document = wrong.replace("%s", value).getBytes(StandardCharsets.UTF_8);
            ImportReport report = LloImporter.standard()
                    .readCatalogue(ImportSource.of(document, name.isBlank() ? "file" : name), Catalogue.empty())
                    .getReport();
            Hold.that(report.hasErrors(), "nothing found");
            Hold.soundReport(report);
            Hold.that(json(report).equals(json(ImportReport.combine(List.of(report)))), "another report");
            for (Language language : Language.values()) {
                StringBuilder table = new StringBuilder();
                LloTables.spreadsheetSafe().writeFindings(report, language, table);
                Hold.that(
                        table.toString().lines().noneMatch(line -> line.matches("\"?[=+\\-@].*")),
                        "a formula in a table");
            }
        }
    }

    private static String json(ImportReport report) {
        StringBuilder out = new StringBuilder();
        LloReporter.standard().writeJson(report, out);
        return out.toString();
    }
}
