package nl.llo.examples.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.examples.cli.report.CountsJson;
import nl.llo.examples.cli.report.CountsText;
import nl.llo.examples.cli.report.OpenLines;
import nl.llo.io.LloImporter;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.ImportReport;
import nl.llo.matching.MatchCounts;
import nl.llo.matching.MatchFeed;
import nl.llo.matching.MatchRun;
import nl.llo.matching.MatchSink;
import nl.llo.matching.Matcher;

/** Matches any number of profiles without reasons: a line for each, or how many fit what. */
final class ManyProfiles {

    /** After so many profiles it is told how far it is. */
    private static final int STEP = 100_000;

    private final Surroundings surroundings;
    private final Knowledge knowledge;
    private final LanguageOption language;
    private final boolean json;

    ManyProfiles(Surroundings surroundings, Knowledge knowledge, LanguageOption language, boolean json) {
        this.surroundings = surroundings;
        this.knowledge = knowledge;
        this.language = language;
        this.json = json;
    }

    int match(Input input, LocalDate date, boolean each) {
        OpenLines lines = new OpenLines(surroundings.out());
        MatchSink sink = each ? lines::write : MatchSink.NONE;
        MatchRun run = MatchRun.of(Matcher.of(knowledge.catalogue(), knowledge.reference()), date)
                .withThreads(Math.max(1, Runtime.getRuntime().availableProcessors() - 1))
                .withProgress(this::tell);
        boolean byGroup = json && !each;
        try (MatchFeed feed = (byGroup ? run.withGroups() : run).start(sink)) {
            ImportReport report = LloImporter.standard().readProfiles(input.source(), feed);
            Finding unreadable = Findings.unreadable(report).orElse(null);
            MatchCounts counts = feed.finish();
            if (unreadable != null && counts.getProfiles() == 0) {
                throw Findings.toException(unreadable, language.language());
            }
            Findings.toStandardError(report, surroundings, language.language());
            if (!each && json) {
                CountsJson.write(counts, surroundings.out());
            } else if (!each) {
                CountsText.write(counts, language.wording(), surroundings.out());
            }
            surroundings.out().flush();
            checkOutput();
            return unreadable == null ? Findings.status(report) : ExitStatus.UNUSABLE;
        }
    }

    private void tell(long done) {
        checkOutput();
        if (surroundings.colours() && done % STEP < STEP / 100) {
            PrintWriter err = surroundings.err();
            err.print("\r" + language.wording().say("many.progress", done));
            err.flush();
        }
    }

    private void checkOutput() {
        if (surroundings.out().checkError()) {
            throw UnusableException.of("output");
        }
    }
}
