package nl.llo.examples.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.llo.matching.Access;
import nl.llo.matching.RegulationMatch;
import nl.llo.matching.TimingState;
import nl.llo.matching.Verdict;

/**
 * The matches of a report in the groups in which they are shown. Each match is in exactly one group, or in none when it was
 * not asked for.
 *
 * @param fits in force and fitting
 * @param probablyFits in force, and fitting if what only a person can judge turns out well
 * @param open in force, or perhaps, and not to be said yet: those in force first
 * @param indirect in force or perhaps, and reached through somebody else
 * @param notNow not in force, or perhaps not, and fitting, or in force later and perhaps fitting
 * @param over ended, and not to be said any more
 * @param doesNotFit does not fit, whether in force or not
 */
public record Selection(
        List<RegulationMatch> fits,
        List<RegulationMatch> probablyFits,
        List<RegulationMatch> open,
        List<RegulationMatch> indirect,
        List<RegulationMatch> notNow,
        List<RegulationMatch> over,
        List<RegulationMatch> doesNotFit) {

    /** Groups matches, which are in id order. */
    public static Selection of(List<RegulationMatch> all) {
        Predicate<RegulationMatch> direct = match -> match.getAccess() == Access.DIRECT;
        return new Selection(
                select(all, match -> match.isOpen() && match.getVerdict() == Verdict.ELIGIBLE),
                select(all, match -> match.isOpen() && match.getVerdict() == Verdict.LIKELY),
                select(all, direct.and(match -> isUndecided(match) && mayRun(match))).stream()
                        .sorted(Comparator.comparing(Selection::state))
                        .toList(),
                select(all, direct.negate().and(match -> isUndecided(match) && mayRun(match))),
                select(all, Selection::isAnotherTime).stream()
                        .sorted(Comparator.comparing(RegulationMatch::getVerdict)
                                .thenComparing(match -> match.getTiming().getState()))
                        .toList(),
                select(all, match -> isUndecided(match) && state(match) == TimingState.ENDED),
                select(all, match -> match.getVerdict() == Verdict.NOT_ELIGIBLE));
    }

    /** How many matches are in a group. */
    public int size() {
        return fits.size()
                + probablyFits.size()
                + open.size()
                + indirect.size()
                + notNow.size()
                + over.size()
                + doesNotFit.size();
    }

    private static List<RegulationMatch> select(List<RegulationMatch> all, Predicate<RegulationMatch> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private static boolean isUndecided(RegulationMatch match) {
        return match.getVerdict() == Verdict.UNDETERMINED;
    }

    private static boolean mayRun(RegulationMatch match) {
        return state(match) == TimingState.IN_FORCE || state(match) == TimingState.UNKNOWN;
    }

    private static boolean isAnotherTime(RegulationMatch match) {
        return isUndecided(match)
                ? state(match) == TimingState.NOT_YET || state(match) == TimingState.BETWEEN
                : match.getVerdict() != Verdict.NOT_ELIGIBLE && !match.isOpen();
    }

    private static TimingState state(RegulationMatch match) {
        return match.getTiming().getState();
    }
}
