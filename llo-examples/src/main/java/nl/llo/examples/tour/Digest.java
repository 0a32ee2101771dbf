package nl.llo.examples.tour;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.report.Asking;
import nl.llo.examples.cli.report.Selection;
import nl.llo.examples.cli.report.Telling;
import nl.llo.examples.cli.report.TimingText;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.matching.MatchReport;
import nl.llo.matching.RegulationMatch;
import nl.llo.matching.Timing;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.Truth;

/** A report on one screen: the first few matches of each kind, with what decides them and where that is stated. */
final class Digest {

    private static final int MOST_MATCHES = 4;
    private static final int MOST_PARTS = 2;

    private final Names names;
    private final Wording wording;
    private final Page page;
    private final TimingText timing;
    private final Asking asking;

    Digest(Knowledge knowledge, Wording wording, Page page) {
        this.names = new Names(knowledge, wording);
        this.wording = wording;
        this.page = page;
        this.timing = new TimingText(names, wording);
        this.asking = new Asking(names, wording);
    }

    void write(MatchReport report) {
        Selection selection = Selection.of(report.listAll());
        page.heading(wording.say("tour.on", wording.day(report.getDate())));
        part("tour.fits", "+", selection.fits(), MOST_MATCHES, match -> conditions(match) + lastKnown(match, report));
        part(
                "tour.probablyFits",
                "!",
                selection.probablyFits(),
                MOST_MATCHES,
                match -> toJudge(match) + lastKnown(match, report));
        part("tour.open", "?", selection.open(), MOST_MATCHES, this::missing);
        part("tour.anotherTime", ".", selection.notNow(), MOST_MATCHES, match -> timing.of(match.getTiming()));
        part("tour.doesNotFit", "-", selection.doesNotFit(), MOST_PARTS, this::conditions);
        groups(report);
        questions(report);
    }

    /** The documents that were cited. */
    void sources() {
        page.heading(wording.say("match.sources"));
        names.citedDocuments().forEach(document -> page.item(2, "*", document));
    }

    private void part(
            String key,
            String mark,
            List<RegulationMatch> matches,
            int most,
            Function<RegulationMatch, String> reason) {
        if (matches.isEmpty()) {
            return;
        }
        page.paragraph(2, wording.say(key, matches.size()));
        matches.stream()
                .limit(most)
                .forEach(match ->
                        page.item(4, mark, names.shortOf(match.getRegulation().getId()) + ": " + reason.apply(match)));
        if (matches.size() > most) {
            page.paragraph(6, wording.say("tour.more", matches.size() - most));
        }
    }

    /** What decides: the conditions that fail or, when it fits, those that hold. */
    private String conditions(RegulationMatch match) {
        List<ConditionOutcome> deciding = match.listDecisiveConditions();
        return join(Telling.select(deciding.isEmpty() ? match.listConditions() : deciding).stream());
    }

    /** What no source has mentioned for more than a year, and has no known end, may long have stopped: say so. */
    private String lastKnown(RegulationMatch match, MatchReport report) {
        Timing term = match.getTiming();
        return term.getEnd().isPresent()
                ? ""
                : term.getAttestedOn()
                        .filter(day -> day.plusYears(1).isBefore(report.getDate()))
                        .map(day -> wording.say("tour.lastKnown", Integer.toString(day.getYear())))
                        .orElse("");
    }

    private String toJudge(RegulationMatch match) {
        return wording.say("tour.judge", join(match.listDecisiveConditions().stream()));
    }

    private String missing(RegulationMatch match) {
        List<MissingFact> facts = match.listMissingFacts();
        Stream<ConditionOutcome> decisive = match.listDecisiveConditions().stream();
        if (facts.isEmpty()) {
            return wording.say("tour.unrecorded", join(decisive));
        }
        String questions =
                facts.stream().limit(MOST_PARTS).map(asking::question).collect(Collectors.joining(" "));
        String more = facts.size() > MOST_PARTS ? " " + wording.say("tour.more", facts.size() - MOST_PARTS) : "";
        return questions + more + decisive.map(this::source).findFirst().orElse("");
    }

    private String join(Stream<ConditionOutcome> conditions) {
        return conditions
                .limit(MOST_PARTS)
                .map(condition -> condition.name(wording.language()) + source(condition))
                .collect(Collectors.joining(", "));
    }

    /** The first is enough here. */
    private String source(ConditionOutcome condition) {
        return names.cite(condition.getSources().subList(0, 1));
    }

    private void groups(MatchReport report) {
        List<String> groups = report.listGroups().stream()
                .filter(membership -> membership.getTruth() == Truth.TRUE)
                .map(membership -> wording.say(membership.getGroup().getName()))
                .toList();
        if (!groups.isEmpty()) {
            String some = groups.stream().limit(MOST_PARTS).collect(Collectors.joining(", "));
            page.item(2, ">", wording.say("tour.group", groups.size(), some));
        }
    }

    private void questions(MatchReport report) {
        String questions = report.listOpenQuestions().stream()
                .limit(MOST_PARTS)
                .map(question -> asking.question(question.getFact()))
                .collect(Collectors.joining(" "));
        if (!questions.isEmpty()) {
            page.item(2, ">", wording.say("tour.ask", questions));
        }
    }
}
