package nl.llo.io.internal.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.finding.Severity;
import nl.llo.model.text.Language;

/**
 * Writes a report as one HTML page that holds all it needs: a policy in it forbids every request and every script but its
 * own. Without scripts all of it can be read, in the language asked for; with them it filters and changes language.
 */
public final class ReportPage {

    /** More of one code are no help to people, and slow to show. */
    static final int SHOWN_PER_CODE = 200;

    private static final String STYLE = Words.resource("page.css");
    private static final String SCRIPT = Words.resource("page.js");

    private final ImportReport report;
    private final Language language;
    private final Excerpts excerpts;
    private final Html html;

    private ReportPage(ImportReport report, Language language, Excerpts excerpts, Html html) {
        this.report = report;
        this.language = language;
        this.excerpts = excerpts;
        this.html = html;
    }

    /**
     * Writes a page.
     *
     * @param report what to tell
     * @param language the language to begin in
     * @param catalogues files with a catalogue, to show the lines that findings are about
     * @param out where to write
     */
    public static void write(ImportReport report, Language language, List<Path> catalogues, Appendable out) {
        new ReportPage(report, language, Excerpts.of(report, catalogues), new Html(out)).write();
    }

    private void write() {
        writeHead();
        html.raw("<header>\n<h1>").both(Words.of("title")).raw("</h1>\n");
        writeLanguages();
        writeSummary();
        html.raw("</header>\n<main>\n");
        if (!report.getCounts().isEmpty()) {
            writeOverview();
            writeFilters();
            byCode().forEach(this::writeGroup);
        }
        html.raw("</main>\n<script>").raw(SCRIPT).raw("</script>\n</body>\n</html>\n");
    }

    private void writeHead() {
        String code = language.name().toLowerCase(Locale.ROOT);
        html.raw("<!DOCTYPE html>\n<html lang=\"")
                .raw(code)
                .raw("\" data-show=\"")
                .raw(code)
                .raw("\">\n<head>\n");
        html.raw(
                "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
        html.raw("style-src 'sha256-")
                .raw(Hashes.sha256(STYLE))
                .raw("'; script-src 'sha256-")
                .raw(Hashes.sha256(SCRIPT));
        html.raw("'; base-uri 'none'; form-action 'none'\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        html.text(Words.in(language, "title"))
                .raw("</title>\n<style>")
                .raw(STYLE)
                .raw("</style>\n</head>\n<body>\n");
    }

    private void writeLanguages() {
        html.raw("<div class=\"languages needs-script\" role=\"group\" aria-label=\"Taal / Language\" hidden>");
        html.raw("<button type=\"button\" data-language=\"nl\" lang=\"nl-NL\">Nederlands</button>");
        html.raw("<button type=\"button\" data-language=\"en\" lang=\"en-GB\">English</button></div>\n");
    }

    private void writeSummary() {
        html.raw("<p class=\"summary\">");
        if (report.getCounts().isEmpty()) {
            html.both(Words.of("clean"));
        }
        for (Severity severity : Severity.values()) {
            long count = report.count(severity);
            if (count > 0) {
                html.raw("<span class=\"badge ")
                        .raw(css(severity))
                        .raw("\">")
                        .raw(Long.toString(count))
                        .raw(" ");
                html.both(Words.of(severity + (count == 1 ? ".one" : ".many"))).raw("</span> ");
            }
        }
        html.raw("</p>\n");
    }

    private void writeOverview() {
        html.raw("<h2>").both(Words.of("overview")).raw("</h2>\n<table class=\"overview\">\n<thead><tr>");
        heading("code").heading("severity").heading("count").html.raw("</tr></thead>\n<tbody>\n");
        report.getCounts().forEach((code, count) -> {
            html.raw("<tr><th scope=\"row\"><a href=\"#")
                    .text(code.getCode())
                    .raw("\">")
                    .text(code.getCode());
            html.raw("</a></th><td>");
            writeSeverity(code.getSeverity());
            html.raw("</td><td class=\"number\">").raw(count.toString()).raw("</td></tr>\n");
        });
        html.raw("</tbody>\n</table>\n");
    }

    private ReportPage heading(String key) {
        html.raw("<th scope=\"col\">").both(Words.of(key)).raw("</th>");
        return this;
    }

    private void writeFilters() {
        html.raw("<div class=\"filters needs-script\" hidden>\n");
        List<String> codes =
                report.getCounts().keySet().stream().map(FindingCode::getCode).toList();
        writeFilter("code", codes);
        writeFilter("file", files());
        html.raw("<p role=\"status\"><output id=\"shown\"></output> ")
                .both(Words.of("shown"))
                .raw("</p>\n</div>\n");
    }

    private void writeFilter(String name, List<String> values) {
        html.raw("<label>")
                .both(Words.of(name))
                .raw(" <select data-filter=\"")
                .raw(name)
                .raw("\">");
        for (Language each : Language.values()) {
            html.raw("<option value=\"\" lang=\"")
                    .raw(each.name().toLowerCase(Locale.ROOT))
                    .raw("\"");
            html.raw(each == language ? " selected>" : ">")
                    .text(Words.in(each, "all"))
                    .raw("</option>");
        }
        values.forEach(value ->
                html.raw("<option value=\"").text(value).raw("\">").text(value).raw("</option>"));
        html.raw("</select></label>\n");
    }

    private List<String> files() {
        return report.listFindings().stream()
                .map(finding -> finding.getLocation().getFile())
                .distinct()
                .toList();
    }

    private Map<FindingCode, List<Finding>> byCode() {
        Map<FindingCode, List<Finding>> groups = new EnumMap<>(FindingCode.class);
        report.getCounts().keySet().forEach(code -> groups.put(code, new ArrayList<>()));
        for (Finding finding : report.listFindings()) {
            groups.computeIfAbsent(finding.getCode(), code -> new ArrayList<>()).add(finding);
        }
        return groups;
    }

    private void writeGroup(FindingCode code, List<Finding> findings) {
        long count = report.count(code);
        List<Finding> shown = findings.subList(0, Math.min(findings.size(), SHOWN_PER_CODE));
        html.raw("<section id=\"")
                .text(code.getCode())
                .raw("\" data-code=\"")
                .text(code.getCode())
                .raw("\">\n<h2>");
        html.text(code.getCode()).raw(" ");
        writeSeverity(code.getSeverity());
        html.raw(" <span class=\"times\">").raw(Long.toString(count)).raw("×</span></h2>\n");
        boolean sameHint =
                shown.stream().map(f -> f.getHint(Language.EN)).distinct().count() == 1;
        if (sameHint) {
            html.raw("<p class=\"hint\">").both(shown.get(0)::getHint).raw("</p>\n");
        }
        if (shown.size() < count) {
            html.raw("<p class=\"cut\">").both(cut(shown.size(), count)).raw("</p>\n");
        }
        html.raw("<table class=\"findings\">\n<thead><tr>");
        heading("place").heading("message").html.raw("</tr></thead>\n<tbody>\n");
        shown.forEach(finding -> writeFinding(finding, !sameHint));
        html.raw("</tbody>\n</table>\n</section>\n");
    }

    private static Function<Language, String> cut(int shown, long count) {
        return language -> Words.in(language, "cut")
                .replace("{shown}", Integer.toString(shown))
                .replace("{count}", Long.toString(count));
    }

    private void writeFinding(Finding finding, boolean withHint) {
        var location = finding.getLocation();
        html.raw("<tr data-file=\"").text(location.getFile()).raw("\"><td class=\"place\"><span class=\"file\">");
        html.text(location.getFile());
        if (location.getLine() > 0) {
            html.raw(":" + location.getLine() + ":" + location.getColumn());
        }
        html.raw("</span>");
        if (!location.getPointer().isEmpty()) {
            html.raw("<br><code class=\"pointer\">").text(location.getPointer()).raw("</code>");
        }
        if (location.getRow() > 0) {
            html.raw("<br>").both(Words.of("row")).raw(" " + location.getRow());
            if (location.getCell() > 0) {
                html.raw(", ").both(Words.of("cell")).raw(" " + location.getCell());
            }
            location.getHeader()
                    .ifPresent(header -> html.raw(" <code>").text(header).raw("</code>"));
        }
        html.raw("</td><td>").both(finding::getMessage);
        if (withHint) {
            html.raw("<p class=\"hint\">").both(finding::getHint).raw("</p>");
        }
        Excerpts.Excerpt excerpt = excerpts.at(location);
        if (excerpt != null) {
            html.raw("<pre><code>").text(excerpt.before());
            html.raw("<mark>").text(excerpt.value()).raw("</mark>");
            html.text(excerpt.after()).raw("</code></pre>");
        }
        html.raw("</td></tr>\n");
    }

    private void writeSeverity(Severity severity) {
        html.raw("<span class=\"badge ")
                .raw(css(severity))
                .raw("\">")
                .both(Words.of(severity + ".one"))
                .raw("</span>");
    }

    private static String css(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
