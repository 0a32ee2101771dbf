package nl.llo.examples.cli.report;

import java.util.List;
import nl.llo.examples.cli.json.JsonPage;
import nl.llo.matching.MatchReport;
import nl.llo.matching.diff.ReportChange;
import nl.llo.matching.diff.ReportDiff;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;

/** Writes the differences between two reports. */
final class DiffJson {

    private final JsonPage json;

    DiffJson(JsonPage json) {
        this.json = json;
    }

    void write(MatchReport report, MatchReport other) {
        ReportDiff diff = ReportDiff.between(report, other);
        List<String> dutch = diff.describe(Language.NL);
        List<String> english = diff.describe(Language.EN);
        json.object("comparison", () -> {
            json.put("on", other.getDate().toString());
            json.list("changes", () -> {
                for (int i = 0; i < diff.list().size(); i++) {
                    change(diff.list().get(i), LocalizedText.of(dutch.get(i), english.get(i)));
                }
            });
        });
    }

    private void change(ReportChange change, LocalizedText text) {
        json.object(() -> {
            if (change instanceof ReportChange.OnlyInOne only) {
                json.put("kind", only.isNew() ? "NEW" : "GONE");
                json.put("regulation", only.regulation().getId().value());
            } else if (change instanceof ReportChange.OfVerdict verdict) {
                json.put("kind", "VERDICT");
                json.put("regulation", verdict.regulation().getId().value());
                json.put("before", verdict.before().name());
                json.put("after", verdict.after().name());
            } else if (change instanceof ReportChange.OfTiming timing) {
                json.put("kind", "TIMING");
                json.put("regulation", timing.regulation().getId().value());
                json.put("before", timing.before().getState().name());
                json.put("after", timing.after().getState().name());
            } else if (change instanceof ReportChange.OfCondition condition) {
                json.put("kind", "CONDITION");
                json.put("regulation", condition.regulation().value());
                json.put("condition", condition.after().or(condition::before).map(ConditionOutcome::getId));
                json.put("before", condition.before().map(ConditionOutcome::getAnswer));
                json.put("after", condition.after().map(ConditionOutcome::getAnswer));
            } else if (change instanceof ReportChange.OfGroup group) {
                json.put("kind", "GROUP");
                json.put("group", group.group().getId().value());
                json.put("before", group.before());
                json.put("after", group.after());
            }
            json.put("text", text);
        });
    }
}
