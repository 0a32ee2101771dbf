package nl.llo.examples.cli.report;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.llo.matching.GroupDisagreement;
import nl.llo.matching.GroupMembership;
import nl.llo.matching.MatchReport;
import nl.llo.matching.OpenQuestion;
import nl.llo.matching.RegulationMatch;
import nl.llo.matching.TimingState;
import nl.llo.matching.Verdict;
import nl.llo.matching.outcome.Truth;
import nl.llo.matching.question.Questions;
import nl.llo.matching.question.RankedQuestion;
import nl.llo.model.id.RegulationId;

/**
 * Which matches to show.
 *
 * @param regulations only those of these regulations, whatever their verdict; empty for all regulations
 * @param all also those that do not fit, and those that have ended and of which it cannot be said
 * @param selection those that pass every other filter, in the order in which they are shown
 */
public record Wanted(
        Set<RegulationId> regulations, boolean all, Function<MatchReport, List<RegulationMatch>> selection) {

    /** Whether what does not fit is shown too: one who asks for a regulation wants to know in any case. */
    public boolean showsAll() {
        return all || !regulations.isEmpty();
    }

    /** The matches of the regulations asked for, in the order asked for. */
    public List<RegulationMatch> ofRegulations(MatchReport report) {
        return selection.apply(report).stream()
                .filter(match -> regulations.isEmpty()
                        || regulations.contains(match.getRegulation().getId()))
                .toList();
    }

    /** The matches to show, in the order asked for. */
    public List<RegulationMatch> select(MatchReport report) {
        return ofRegulations(report).stream()
                .filter(match -> showsAll() || !isOfNoUse(match))
                .toList();
    }

    /** The groups to show: those that the person belongs to, or all. About some regulations no group is told. */
    public List<GroupMembership> groups(MatchReport report) {
        return regulations.isEmpty()
                ? report.listGroups().stream()
                        .filter(membership -> all || membership.getTruth() == Truth.TRUE)
                        .toList()
                : List.of();
    }

    /** The words on which definitions come out differently; about some regulations none. */
    public List<GroupDisagreement> disagreements(MatchReport report) {
        return regulations.isEmpty() ? report.listDisagreements() : List.of();
    }

    /** The questions that matter to the regulations asked for. */
    public List<OpenQuestion> questions(MatchReport report) {
        return report.listOpenQuestions().stream()
                .filter(question ->
                        regulations.isEmpty() || !Collections.disjoint(regulations, question.getRegulations()))
                .toList();
    }

    /** The same of questions that are ranked by what their answers settle. */
    public List<RankedQuestion> questions(Questions ranked) {
        return ranked.getQuestions().stream()
                .filter(question ->
                        regulations.isEmpty() || !Collections.disjoint(regulations, question.getRegulations()))
                .toList();
    }

    private static boolean isOfNoUse(RegulationMatch match) {
        return match.getVerdict() == Verdict.NOT_ELIGIBLE
                || (match.getVerdict() == Verdict.UNDETERMINED
                        && match.getTiming().getState() == TimingState.ENDED);
    }
}
