package nl.llo.examples.cli;

import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.report.MatchText;
import nl.llo.examples.cli.report.Wanted;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.matching.MatchReport;
import nl.llo.model.profile.Profile;

/** Reports for people. */
final class TextMatches implements MatchOutput {

    private final MatchText text;
    private final Wanted wanted;
    private long count;

    TextMatches(Knowledge knowledge, Wording wording, Appendable out, Wanted wanted) {
        this.text = new MatchText(knowledge, wording, new Page(out));
        this.wanted = wanted;
    }

    @Override
    public void write(Profile profile, MatchReport report) {
        if (count == 0) {
            text.legend();
        }
        count++;
        text.write(profile.getId(), count, report, wanted);
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
