package nl.llo.examples.cli.report;

import java.util.List;
import java.util.Locale;
import nl.llo.examples.cli.json.JsonPage;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.finding.Location;
import nl.llo.io.finding.Severity;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;

/** Writes findings for programs: the counts, which are exact, and the findings that were kept. */
public final class FindingsJson {

    private final JsonPage json;

    /** Writes on the page. */
    public FindingsJson(JsonPage json) {
        this.json = json;
    }

    /** Writes one document with the findings of all reports. */
    public void write(List<ImportReport> reports) {
        json.document("findings", () -> {
            json.object("counts", () -> {
                for (Severity severity : Severity.values()) {
                    json.put(
                            severity.name().toLowerCase(Locale.ROOT),
                            reports.stream()
                                    .mapToLong(report -> report.count(severity))
                                    .sum());
                }
            });
            json.put(
                    "omitted",
                    reports.stream().mapToLong(ImportReport::countOmitted).sum());
            json.list(
                    "findings",
                    reports.stream()
                            .flatMap(report -> report.listFindings().stream())
                            .toList(),
                    this::finding);
        });
    }

    private void finding(Finding finding) {
        json.object(() -> {
            Location location = finding.getLocation();
            json.put("code", finding.getCode().getCode());
            json.put("severity", finding.getSeverity().name());
            json.put("file", location.getFile());
            json.put("pointer", location.getPointer());
            json.put("line", location.getLine());
            json.put("column", location.getColumn());
            json.put("message", LocalizedText.of(finding.getMessage(Language.NL), finding.getMessage(Language.EN)));
            json.put("hint", LocalizedText.of(finding.getHint(Language.NL), finding.getHint(Language.EN)));
            json.object("arguments", () -> finding.getArguments().forEach(json::put));
        });
    }
}
