package nl.llo.io.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.llo.model.replay.RecordedRound;
import nl.llo.model.replay.ReplayReport;
import nl.llo.model.replay.ReplayRound;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.Language;

/** What stands around the table of a replay: the round in a sentence, and the sources. */
public final class ReplayText {

    private ReplayText() {}

    /** Tells the round in a sentence. */
    public static String round(ReplayReport report, Language language) {
        ReplayFigures figures = new ReplayFigures(language);
        ReplayRound round = report.getRound();
        List<String> parts = new ArrayList<>();
        parts.add(fill(
                language,
                "round",
                figures.euros(round.getAmount()),
                figures.day(round.getOpensOn()),
                figures.clock(round.getOpensAt())));
        round.getPerPerson().ifPresent(most -> parts.add(fill(language, "perPerson", figures.euros(most))));
        round.getPerCourse().ifPresent(most -> parts.add(fill(language, "perCourse", figures.number(most))));
        round.getClosesAfter().ifPresent(end -> parts.add(fill(language, "closes", figures.elapsed(end))));
        return String.join("; ", parts) + ".";
    }

    /** Tells each source of what is recorded: its publisher, title and day, and what it says. */
    public static List<String> sources(ReplayReport report, Language language) {
        return report.getRecorded().map(RecordedRound::getSources).orElse(List.of()).stream()
                .map(source -> source(report, source, language))
                .toList();
    }

    private static String source(ReplayReport report, SourceReference source, Language language) {
        Optional<SourceDocument> document = report.getDocuments().stream()
                .filter(known -> known.getId().equals(source.getDocument()))
                .findFirst();
        StringBuilder text = new StringBuilder();
        document.flatMap(SourceDocument::getPublisher)
                .ifPresent(publisher -> text.append(publisher).append(", "));
        text.append(document.map(known -> known.getTitle().in(language))
                .orElse(source.getDocument().toString()));
        document.flatMap(SourceDocument::getDate)
                .map(new ReplayFigures(language)::day)
                .ifPresent(day -> text.append(" (").append(day).append(")"));
        source.getNote().ifPresent(note -> text.append(": ").append(note.in(language)));
        return text.toString();
    }

    private static String fill(Language language, String key, String... values) {
        String text = Words.in(language, "replay." + key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }
}
