package nl.llo.examples.cli.report;

import java.util.List;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.matching.MatchReport;
import nl.llo.matching.diff.ReportChange;
import nl.llo.matching.diff.ReportDiff;
import nl.llo.model.text.Language;

/** Writes what would be different on another date: line by line, single conditions only on request. */
public final class DiffText {

    private final Wording wording;
    private final Page page;

    /** Writes on the page in the language of the wording. */
    public DiffText(Wording wording, Page page) {
        this.wording = wording;
        this.page = page;
    }

    /** Writes the differences of the second report. */
    public void write(MatchReport report, MatchReport other, Wanted wanted) {
        ReportDiff diff = ReportDiff.between(report, other);
        List<ReportChange> changes = diff.list();
        List<String> lines = diff.describe(language());
        page.heading(wording.say("match.compare", wording.day(report.getDate()), wording.day(other.getDate())));
        int written = 0;
        for (int i = 0; i < changes.size(); i++) {
            if (wanted.showsAll() || !(changes.get(i) instanceof ReportChange.OfCondition)) {
                page.item(2, "*", lines.get(i));
                written++;
            }
        }
        if (written == 0) {
            page.paragraph(2, wording.say("match.compare.nothing"));
        }
    }

    private Language language() {
        return wording.language();
    }
}
