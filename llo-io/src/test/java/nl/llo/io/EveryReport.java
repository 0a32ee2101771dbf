package nl.llo.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.llo.io.finding.ImportReport;
import nl.llo.model.text.Language;

/** A report, written in every way there is. */
public final class EveryReport {

    private EveryReport() {}

    /**
     * Writes a report in every way there is.
     *
     * @param report the report
     * @return the texts
     */
    public static List<String> of(ImportReport report) {
        List<Consumer<Appendable>> ways = new ArrayList<>();
        ways.add(out -> LloReporter.standard().writeJson(report, out));
        ways.add(out -> LloReporter.standard().writeHtml(report, out));
        for (Language language : Language.values()) {
            ways.add(out -> report.writeText(out, language));
            ways.add(out -> report.writeColouredText(out, language));
            ways.add(out -> LloTables.exact().writeFindings(report, language, out));
        }
        return ways.stream()
                .map(way -> {
                    StringBuilder out = new StringBuilder();
                    way.accept(out);
                    return out.toString();
                })
                .toList();
    }
}
