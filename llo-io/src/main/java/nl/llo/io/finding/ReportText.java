package nl.llo.io.finding;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import nl.llo.model.text.Language;

/** Writes an import report for people. */
final class ReportText {

    private static final String BOLD = "1";

    private final Appendable out;
    private final Language language;

    private final boolean coloured;

    ReportText(Appendable out, Language language, boolean coloured) {
        this.out = out;
        this.language = language;
        this.coloured = coloured;
    }

    void write(ImportReport report) throws IOException {
        Map<FindingCode, Long> written = new EnumMap<>(FindingCode.class);
        for (Finding finding : report.listFindings()) {
            write(finding);
            written.merge(finding.getCode(), 1L, Long::sum);
        }
        if (!report.listFindings().isEmpty()) {
            out.append('\n');
        }
        for (Map.Entry<FindingCode, Long> found : report.getCounts().entrySet()) {
            long shown = written.getOrDefault(found.getKey(), 0L);
            if (shown < found.getValue()) {
                writeCut(found.getKey(), shown, found.getValue());
            }
        }
        out.append(summary(report, language)).append('\n');
    }

    private void write(Finding finding) throws IOException {
        out.append(inColour(BOLD, finding.getLocation().in(language))).append('\n');
        Severity severity = finding.getSeverity();
        out.append("  ").append(inColour(colour(severity), word("severity." + severity)));
        out.append(' ').append(finding.getCode().getCode()).append(": ");
        out.append(finding.getMessage(language)).append('\n');
        out.append("  ").append(finding.getHint(language)).append('\n');
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "33";
            case INFO -> "36";
        };
    }

    private String inColour(String colour, String text) {
        return coloured ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
    }

    private void writeCut(FindingCode code, long shown, long found) throws IOException {
        out.append(word("report.cut")
                .replace("{code}", code.getCode())
                .replace("{shown}", Long.toString(shown))
                .replace("{found}", Long.toString(found)));
        out.append('\n');
    }

    static String summary(ImportReport report, Language language) {
        StringBuilder text = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long count = report.count(severity);
            if (count > 0) {
                text.append(text.isEmpty() ? "" : ", ").append(count).append(' ');
                text.append(Templates.of(language).get("report." + severity + (count == 1 ? ".one" : ".many")));
            }
        }
        return text.isEmpty()
                ? Templates.of(language).get("report.clean")
                : text.append('.').toString();
    }

    private String word(String key) {
        return Templates.of(language).get(key);
    }
}
