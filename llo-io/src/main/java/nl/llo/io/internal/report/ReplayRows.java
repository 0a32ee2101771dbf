package nl.llo.io.internal.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.llo.model.replay.GroupTally;
import nl.llo.model.replay.RecordedRound;
import nl.llo.model.replay.ReplayOutcome;
import nl.llo.model.replay.ReplayReport;
import nl.llo.model.replay.ReplayTally;
import nl.llo.model.text.Language;
import nl.llo.model.time.Elapsed;

/**
 * Outcomes side by side as a table: a column for each policy, before them one for the round as it was when that is known. A row
 * that would be nothing but zeros is left out.
 */
public final class ReplayRows {

    private static final String NOTHING = "–";

    private final ReplayReport report;
    private final Language language;
    private final ReplayFigures figures;
    private final List<List<String>> rows = new ArrayList<>();

    private ReplayRows(ReplayReport report, Language language) {
        this.report = report;
        this.language = language;
        this.figures = new ReplayFigures(language);
    }

    /** Makes the rows: first the headings, then rows of as many cells, and a row of one cell where a group begins. */
    public static List<List<String>> of(ReplayReport report, Language language) {
        ReplayRows table = new ReplayRows(report, language);
        table.make();
        return List.copyOf(table.rows);
    }

    private void make() {
        List<String> head = new ArrayList<>(List.of(""));
        report.getRecorded().ifPresent(recorded -> head.add(word("recorded")));
        report.getOutcomes().forEach(outcome -> head.add(outcome.getName().in(language)));
        rows.add(List.copyOf(head));
        rows.add(List.of(word("everybody")));
        everybody();
        for (int i = 0; i < report.getGroups().size(); i++) {
            rows.add(List.of(report.getGroups().get(i).getName().in(language)));
            group(i);
        }
    }

    private void everybody() {
        row(
                "arrivals",
                recorded(RecordedRound::getRegistered),
                o -> count(o.getTotal().getArrivals()));
        row(
                "granted",
                recorded(RecordedRound::getGranted),
                o -> count(o.getTotal().getGranted()));
        row("amount", "", o -> figures.euros(o.getTotal().getAmount()));
        row("left", "", o -> figures.euros(o.getLeft()));
        row(
                "emptyAfter",
                report.getRecorded()
                        .flatMap(RecordedRound::getEmptyAfter)
                        .map(this::moment)
                        .orElse(""),
                o -> o.getTotal().getEmptyAfter().map(this::moment).orElse(NOTHING));
        counts("refusedForMoney", ReplayTally::getRefusedForMoney);
        counts("refusedForCourse", ReplayTally::getRefusedForCourse);
        counts("refusedForPerson", ReplayTally::getRefusedForPerson);
        counts("cameAfterClosing", ReplayTally::getCameAfterClosing);
        counts("waiting", ReplayTally::getWaiting);
        counts("cameBack", ReplayTally::getCameBack);
        counts("tooLate", ReplayTally::getTooLate);
        if (report.getOutcomes().stream().anyMatch(o -> o.getFullCourses() > 0)) {
            row("fullCourses", "", o -> count(o.getFullCourses()));
        }
    }

    private void counts(String name, ToIntFunction<ReplayTally> number) {
        if (report.getOutcomes().stream().anyMatch(o -> number.applyAsInt(o.getTotal()) > 0)) {
            row(name, "", o -> count(number.applyAsInt(o.getTotal())));
        }
    }

    private void group(int i) {
        row("arrivals", "", o -> count(tally(o, i).getArrivals()));
        row("granted", "", o -> count(tally(o, i).getGranted()));
        row(
                "ofHundred",
                "",
                o -> figures.percent(tally(o, i).getGranted(), tally(o, i).getArrivals()));
        row("shareOfMoney", "", o -> figures.percent(euros(tally(o, i)), euros(o.getTotal())));
        row("emptyAfter", "", o -> tally(o, i).getEmptyAfter().map(this::moment).orElse(NOTHING));
        if (report.getOutcomes().stream().anyMatch(o -> tally(o, i).getCameBack() > 0)) {
            row("cameBack", "", o -> count(tally(o, i).getCameBack()));
        }
        if (report.getOutcomes().stream().anyMatch(o -> tally(o, i).getPrepared() > 0)) {
            row("prepared", "", o -> count(tally(o, i).getPrepared()));
            row("tooLate", "", o -> count(tally(o, i).getTooLate()));
        }
    }

    private static ReplayTally tally(ReplayOutcome outcome, int group) {
        GroupTally tally = outcome.getGroups().get(group);
        return tally.getTally();
    }

    private static BigDecimal euros(ReplayTally tally) {
        return tally.getAmount().toBigDecimal();
    }

    private void row(String name, String recorded, Function<ReplayOutcome, String> cell) {
        List<String> row = new ArrayList<>(List.of(word(name)));
        report.getRecorded().ifPresent(any -> row.add(recorded));
        report.getOutcomes().forEach(outcome -> row.add(cell.apply(outcome)));
        rows.add(List.copyOf(row));
    }

    private String recorded(Function<RecordedRound, Optional<Integer>> number) {
        return report.getRecorded().flatMap(number).map(this::count).orElse("");
    }

    private String count(int number) {
        return figures.number(number);
    }

    private String moment(Elapsed elapsed) {
        return figures.moment(elapsed, report.getRound().getOpensAt());
    }

    private String word(String name) {
        return Words.in(language, "replay." + name);
    }
}
