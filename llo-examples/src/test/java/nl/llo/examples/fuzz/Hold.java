package nl.llo.examples.fuzz;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import nl.llo.io.LloReporter;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.finding.Severity;
import nl.llo.model.text.Language;

/** What several harnesses hold. */
final class Hold {

    private Hold() {}

    static ByteArrayInputStream bytes(byte[] data, int from) {
        int start = Math.min(from, data.length);
        return new ByteArrayInputStream(data, start, data.length - start);
    }

    static int first(byte[] data) {
        return data.length == 0 ? 0 : data[0] & 0xFF;
    }

    static void that(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException(what);
        }
    }

    /** Findings have texts without gaps in both languages, and a place; the report can be written in every way. */
    static void soundReport(ImportReport report) {
        for (Finding finding : report.listFindings()) {
            that(!finding.getLocation().getFile().isEmpty(), "no file");
            for (Language language : Language.values()) {
                that(!finding.getMessage(language).isBlank(), "no message");
                that(!finding.getHint(language).isBlank(), "no hint");
            }
        }
        long errors = report.count(Severity.ERROR);
        that(report.hasErrors() == (errors > 0), "errors counted wrongly");
        StringBuilder html = new StringBuilder();
        LloReporter.standard().writeHtml(report, html);
        that(count(html, "<script") == 1 && count(html, "</script") == 1, "data became a script");
        StringBuilder json = new StringBuilder();
        LloReporter.standard().writeJson(report, json);
        that(json.charAt(0) == '{', "no JSON");
    }

    private static int count(StringBuilder html, String part) {
        String text = html.toString().toLowerCase(Locale.ROOT);
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }
}
