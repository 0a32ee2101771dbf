package nl.llo.io.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.llo.model.replay.ReplayOutcome;
import nl.llo.model.replay.ReplayPoint;
import nl.llo.model.replay.ReplayReport;
import nl.llo.model.text.Language;
import nl.llo.model.time.Elapsed;

/**
 * Writes outcomes side by side as one HTML page in one language, with curves. It holds all it needs and has no script: a
 * policy in it forbids every request and every script.
 */
public final class ReplayPage {

    private static final String STYLE = Words.resource("replay.css");

    private final ReplayReport report;
    private final Language language;
    private final ReplayFigures figures;
    private final TimeAxis axis;
    private final Html html;

    private ReplayPage(ReplayReport report, Language language, Appendable out) {
        this.report = report;
        this.language = language;
        this.figures = new ReplayFigures(language);
        this.html = new Html(out);
        this.axis = new TimeAxis(report.getOutcomes().stream()
                .flatMap(outcome -> outcome.getCurve().stream())
                .map(ReplayPoint::getAfter)
                .max(Elapsed::compareTo)
                .orElse(Elapsed.NONE));
    }

    /** Writes a page. */
    public static void write(ReplayReport report, Language language, Appendable out) {
        new ReplayPage(report, language, out).write();
    }

    private void write() {
        head();
        html.raw("<header>\n<h1>").text(report.getTitle().in(language)).raw("</h1>\n");
        report.getQuestion()
                .ifPresent(question -> html.raw("<p class=\"question\">")
                        .text(question.in(language))
                        .raw("</p>\n"));
        html.raw("<p>").text(ReplayText.round(report, language)).raw("</p>\n</header>\n<main>\n");
        section("sideBySide");
        comparison();
        html.raw("</section>\n");
        if (!report.getOutcomes().isEmpty()) {
            moneyOverTime();
            groupsOverTime();
        }
        list(
                "assumptions",
                report.getAssumptions().stream().map(text -> text.in(language)).toList());
        list("sources", ReplayText.sources(report, language));
        html.raw("</main>\n</body>\n</html>\n");
    }

    private void head() {
        html.raw("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                + Hashes.sha256(STYLE) + "'; base-uri 'none'; form-action 'none'\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .text(report.getTitle().in(language))
                .raw("</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n");
    }

    private void section(String key) {
        html.raw("<section aria-labelledby=\"" + key + "\">\n<h2 id=\"" + key + "\">")
                .text(word(key))
                .raw("</h2>\n");
    }

    private void comparison() {
        List<List<String>> rows = ReplayRows.of(report, language);
        int columns = rows.get(0).size();
        startTable("sideBySide", "comparison");
        html.raw("<thead><tr>");
        rows.get(0).forEach(name -> headCell("col", name));
        html.raw("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() == 1) {
                html.raw("<tr class=\"part\"><th scope=\"colgroup\" colspan=\"" + columns + "\">")
                        .text(row.get(0))
                        .raw("</th></tr>\n");
            } else {
                row(row);
            }
        }
        html.raw("</tbody></table></div>\n");
    }

    private void startTable(String label, String style) {
        html.raw("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .text(word(label))
                .raw("\"><table class=\"" + style + "\">\n");
    }

    private void headCell(String scope, String text) {
        if (text.isEmpty()) {
            html.raw("<td></td>");
        } else {
            html.raw("<th scope=\"" + scope + "\">").text(text).raw("</th>");
        }
    }

    private void row(List<String> cells) {
        html.raw("<tr>");
        headCell("row", cells.get(0));
        cells.subList(1, cells.size())
                .forEach(cell -> html.raw("<td>").text(cell).raw("</td>"));
        html.raw("</tr>\n");
    }

    private void moneyOverTime() {
        section("moneyLeft");
        axisNote();
        List<ReplayOutcome> drawn = report.getOutcomes()
                .subList(0, Math.min(Chart.STYLES, report.getOutcomes().size()));
        BigDecimal whole = report.getRound().getAmount().toBigDecimal();
        List<Chart.Line> lines = drawn.stream()
                .map(outcome -> new Chart.Line(
                        outcome.getName().in(language),
                        outcome.getCurve().stream()
                                .map(point -> new Chart.Point(
                                        point.getAfter(), part(point.getLeft().toBigDecimal(), whole)))
                                .toList()))
                .toList();
        html.raw("<figure>\n");
        new Chart(html, language, axis, 100).draw("money", word("moneyLeft"), word("moneyLeft.desc"), lines);
        table("moneyLeft.table", lines);
        html.raw("</figure>\n</section>\n");
    }

    private void axisNote() {
        html.raw("<p class=\"note\">")
                .text(word(axis.isLogarithmic() ? "axis.log" : "axis.straight"))
                .raw("</p>\n");
    }

    private void groupsOverTime() {
        section("groupsOverTime");
        html.raw("<p class=\"note\">").text(word("groupsOverTime.desc")).raw("</p>\n<div class=\"charts\">\n");
        int top = Chart.topOf(report.getOutcomes().stream()
                .flatMap(outcome -> groupLines(outcome).stream())
                .toList());
        int n = 0;
        for (ReplayOutcome outcome : report.getOutcomes()) {
            n++;
            html.raw("<figure>\n<figcaption>")
                    .text(outcome.getName().in(language))
                    .raw("</figcaption>\n");
            List<Chart.Line> lines = groupLines(outcome);
            new Chart(html, language, axis, top)
                    .draw("groups-" + n, outcome.getName().in(language), word("groupsOverTime.desc"), lines);
            html.raw("<details><summary>").text(word("figures")).raw("</summary>\n");
            table("groupsOverTime", lines);
            html.raw("</details>\n</figure>\n");
        }
        html.raw("</div>\n</section>\n");
    }

    private List<Chart.Line> groupLines(ReplayOutcome outcome) {
        int shown = Math.min(Chart.STYLES, report.getGroups().size());
        return IntStream.range(0, shown)
                .mapToObj(group -> {
                    BigDecimal all = BigDecimal.valueOf(
                            outcome.getGroups().get(group).getTally().getArrivals());
                    return new Chart.Line(
                            report.getGroups().get(group).getName().in(language),
                            outcome.getCurve().stream()
                                    .map(point -> new Chart.Point(
                                            point.getAfter(),
                                            part(
                                                    BigDecimal.valueOf(
                                                            point.getGranted().get(group)),
                                                    all)))
                                    .toList());
                })
                .toList();
    }

    private static BigDecimal part(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, 6, RoundingMode.HALF_UP);
    }

    /** The same lines as numbers, at the moments that are named on the axis. */
    private void table(String label, List<Chart.Line> lines) {
        startTable(label, "numbers");
        html.raw("<thead><tr>");
        headCell("col", word("after"));
        lines.forEach(line -> headCell("col", line.name()));
        html.raw("</tr></thead>\n<tbody>\n");
        for (Elapsed mark : axis.marks()) {
            List<String> cells = new ArrayList<>(List.of(figures.elapsed(mark)));
            lines.forEach(line -> cells.add(figures.percent(line.partAt(mark), BigDecimal.ONE)));
            row(cells);
        }
        html.raw("</tbody></table></div>\n");
    }

    private void list(String key, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        section(key);
        html.raw("<ul>\n");
        items.forEach(item -> html.raw("<li>").text(item).raw("</li>\n"));
        html.raw("</ul>\n</section>\n");
    }

    private String word(String key) {
        return Words.in(language, "replay." + key);
    }
}
