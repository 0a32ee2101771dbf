package nl.llo.matching;

import java.util.List;
import java.util.Map;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Template;
import nl.llo.model.text.Language;

/** Writes the summary of a report. */
final class ReportTexts {

    private static final int MOST_QUESTIONS = 5;
    private static final Template HEADING = Template.of(
            "Op {date}: {fit} past en {likely} past waarschijnlijk, van {all} regelingen (alleen wat dan loopt).",
            "On {date}: {fit} fit and {likely} probably fit, of {all} schemes (only what runs then).");
    private static final Template QUESTION = Template.of(
            "Te vragen: {fact} (telt voor {count} regelingen)", "To ask: {fact} (matters to {count} schemes)");
    private static final Template CLOSING = Template.of(
            "Deze tekst is om te lezen, niet om te verwerken.", "This text is for reading, not for parsing.");

    private ReportTexts() {}

    static String summarise(MatchReport report, Language language) {
        List<RegulationMatch> open = report.listOpen();
        StringBuilder text = new StringBuilder(HEADING.fill(
                language,
                Map.of(
                        "date",
                        new Argument.Day(report.getDate()),
                        "fit",
                        count(open, Verdict.ELIGIBLE),
                        "likely",
                        count(open, Verdict.LIKELY),
                        "all",
                        new Argument.Count(report.listAll().size()))));
        for (RegulationMatch match : open) {
            text.append("\n- ")
                    .append(match.getRegulation().getName().in(language))
                    .append(": ")
                    .append(match.getVerdict().getLabel().in(language));
        }
        report.listOpenQuestions().stream()
                .limit(MOST_QUESTIONS)
                .forEach(question -> text.append("\n")
                        .append(QUESTION.fill(
                                language,
                                Map.of(
                                        "fact",
                                                new Argument.Words(
                                                        question.getFact().getLabel()),
                                        "count",
                                                new Argument.Count(question.getRegulations()
                                                        .size())))));
        return text.append("\n")
                .append(CLOSING.fill(language, Map.of()))
                .append("\n")
                .toString();
    }

    private static Argument count(List<RegulationMatch> open, Verdict verdict) {
        return new Argument.Count((int)
                open.stream().filter(match -> match.getVerdict() == verdict).count());
    }
}
