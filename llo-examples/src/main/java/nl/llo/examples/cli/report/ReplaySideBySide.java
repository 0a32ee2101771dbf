package nl.llo.examples.cli.report;

import java.util.List;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.layout.Table;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.io.LloReplays;
import nl.llo.model.replay.ReplayReport;
import nl.llo.model.text.Language;

/** Writes outcomes of a replay side by side as text. */
public final class ReplaySideBySide {

    private final ReplayReport report;
    private final Wording wording;
    private final Page page;

    /**
     * Prepares to write.
     *
     * @param report the outcomes
     * @param wording in which language
     * @param out where to
     */
    public ReplaySideBySide(ReplayReport report, Wording wording, Appendable out) {
        this.report = report;
        this.wording = wording;
        this.page = new Page(out);
    }

    /** Writes it. */
    public void write() {
        Language language = wording.language();
        page.title(report.getTitle().in(language));
        report.getQuestion().ifPresent(question -> page.paragraph(0, question.in(language)));
        page.paragraph(0, LloReplays.describeRound(report, language));
        page.blank();
        table(LloReplays.listRows(report, language));
        list(
                "replay.assumptions",
                report.getAssumptions().stream().map(wording::say).toList());
        list("replay.sources", LloReplays.listSources(report, language));
    }

    private void table(List<List<String>> rows) {
        Table table = Table.headed(rows.get(0).toArray(String[]::new));
        int columns = rows.get(0).size();
        for (List<String> row : rows.subList(1, rows.size())) {
            String[] cells = new String[columns];
            boolean isHeading = row.size() == 1;
            for (int i = 0; i < columns; i++) {
                cells[i] = isHeading ? (i == 0 ? row.get(0).toUpperCase(java.util.Locale.ROOT) : "") : row.get(i);
            }
            table.row(cells);
        }
        page.table(0, table);
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            page.heading(wording.say(heading));
            items.forEach(item -> page.item(2, "-", item));
        }
    }
}
