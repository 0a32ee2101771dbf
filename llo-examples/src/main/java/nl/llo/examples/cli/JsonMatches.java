package nl.llo.examples.cli;

import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import nl.llo.examples.cli.json.JsonPage;
import nl.llo.examples.cli.report.MatchJson;
import nl.llo.examples.cli.report.MoneyKnown;
import nl.llo.examples.cli.report.Wanted;
import nl.llo.matching.MatchReport;
import nl.llo.matching.Matcher;
import nl.llo.model.profile.Profile;

/** Reports for programs, in one document. */
final class JsonMatches implements MatchOutput {

    private final JsonPage json;
    private final MatchJson matches;
    private final Wanted wanted;
    private final Matcher matcher;
    private final boolean nearMisses;
    private final Optional<LocalDate> compareOn;
    private long count;

    JsonMatches(
            Writer out,
            Wanted wanted,
            Matcher matcher,
            boolean nearMisses,
            Optional<LocalDate> compareOn,
            MoneyKnown money) {
        this.json = new JsonPage(out);
        this.matches = new MatchJson(json, money);
        this.wanted = wanted;
        this.matcher = matcher;
        this.nearMisses = nearMisses;
        this.compareOn = compareOn;
    }

    @Override
    public void write(Profile profile, MatchReport report) {
        start();
        count++;
        matches.write(
                count,
                profile.getId(),
                report,
                wanted,
                match -> nearMisses
                        ? Optional.of(matcher.findNearMisses(
                                profile, report.getDate(), match.getRegulation().getId()))
                        : Optional.empty(),
                compareOn.map(day -> matcher.match(profile, day)));
    }

    private void start() {
        if (count == 0) {
            json.start("matches");
            json.startList("profiles");
        }
    }

    @Override
    public boolean hasStarted() {
        return count > 0;
    }

    /** A document without profiles is a document too. */
    @Override
    public void end() {
        start();
        json.end();
    }
}
