package nl.llo.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.report.DiffText;
import nl.llo.examples.cli.report.MatchText;
import nl.llo.examples.cli.report.MoneyKnown;
import nl.llo.examples.cli.report.Wanted;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.matching.MatchReport;
import nl.llo.matching.Matcher;
import nl.llo.model.profile.Profile;

/** Reports for people. */
final class TextMatches implements MatchOutput {

    private final MatchText text;
    private final Wanted wanted;
    private final Matcher matcher;
    private final DiffText diff;
    private final Optional<LocalDate> compareOn;
    private long count;

    TextMatches(
            Knowledge knowledge,
            Wording wording,
            Appendable out,
            Wanted wanted,
            Matcher matcher,
            Optional<LocalDate> compareOn,
            MoneyKnown money) {
        Page page = new Page(out);
        this.text = new MatchText(knowledge, wording, page, money);
        this.diff = new DiffText(wording, page);
        this.compareOn = compareOn;
        this.wanted = wanted;
        this.matcher = matcher;
    }

    @Override
    public void write(Profile profile, MatchReport report) {
        if (count == 0) {
            text.legend();
        }
        count++;
        text.write(
                profile.getId(),
                count,
                report,
                matcher.rankQuestions(profile, report.getDate()),
                wanted,
                match -> matcher.findNearMisses(
                        profile, report.getDate(), match.getRegulation().getId()));
        compareOn.ifPresent(day -> diff.write(report, matcher.match(profile, day), wanted));
    }

    @Override
    public boolean hasStarted() {
        return count > 0;
    }

    @Override
    public void end() {
        if (count > 0) {
            text.sources();
        }
    }
}
