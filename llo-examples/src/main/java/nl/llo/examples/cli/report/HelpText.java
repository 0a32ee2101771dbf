package nl.llo.examples.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.matching.RegulationMatch;
import nl.llo.matching.TimingState;
import nl.llo.matching.nearmiss.NearMiss;
import nl.llo.matching.nearmiss.NearMisses;

/** Writes what would help: of the regulations that do not fit, those that are nearest, each by its best near miss. */
final class HelpText {

    private static final int MOST = 8;
    /** What fits only after more years than this helps nobody who asks now. */
    private static final int MOST_YEARS = 2;

    private static final Comparator<Nearest> ORDER = Comparator.comparingInt(
                    (Nearest one) -> one.nearMiss().getChanges().size())
            .thenComparing(one -> one.nearMiss().getFrom().orElse(LocalDate.MIN));

    private final Names names;
    private final Wording wording;
    private final Page page;

    HelpText(Names names, Wording wording, Page page) {
        this.names = names;
        this.wording = wording;
        this.page = page;
    }

    void write(LocalDate on, List<RegulationMatch> doNotFit, Function<RegulationMatch, NearMisses> nearMisses) {
        LocalDate soon = on.plusYears(MOST_YEARS);
        List<Nearest> nearest = new ArrayList<>();
        for (RegulationMatch match : doNotFit) {
            if (match.getTiming().getState() != TimingState.ENDED) {
                nearMisses.apply(match).getNearMisses().stream()
                        .limit(1)
                        .filter(NearMiss::isWithinReach)
                        .filter(one ->
                                one.getFrom().map(from -> !from.isAfter(soon)).orElse(true))
                        .forEach(one -> nearest.add(new Nearest(match, one)));
            }
        }
        if (!nearest.isEmpty()) {
            nearest.sort(ORDER);
            page.heading(wording.say("match.nearMisses", nearest.size()));
            nearest.stream().limit(MOST).forEach(this::write);
            if (nearest.size() > MOST) {
                page.paragraph(2, wording.say("match.nearMisses.more", nearest.size() - MOST));
            }
        }
    }

    private void write(Nearest one) {
        page.item(
                2,
                "*",
                names.of(one.match().getRegulation().getId()) + ": "
                        + one.nearMiss().describe(wording.language()));
    }

    private record Nearest(RegulationMatch match, NearMiss nearMiss) {}
}
