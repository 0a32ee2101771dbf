package nl.llo.matching.select;

import java.util.Comparator;
import nl.llo.matching.Access;
import nl.llo.matching.RegulationMatch;
import nl.llo.model.profile.PlaceKind;

/** Orders in which matches are shown. Every order ends with the id, so that it is always the same. */
public enum MatchOrder {
    /** By id. */
    ID,
    /**
     * The most useful first: what runs on the date, then what may, then what starts later, then what has ended; then by
     * verdict, from fits to does not fit; then what one applies for before what goes through somebody else; then what fits
     * by the home, or everywhere, before what fits by another place; then by the number of missing facts, the fewest first.
     */
    USEFULNESS;

    /** Compares matches of one report. */
    public Comparator<RegulationMatch> comparator() {
        Comparator<RegulationMatch> byId =
                Comparator.comparing(match -> match.getRegulation().getId());
        return switch (this) {
            case ID -> byId;
            case USEFULNESS ->
                Comparator.comparingInt(MatchOrder::timing)
                        .thenComparing(RegulationMatch::getVerdict)
                        .thenComparing(match -> match.getAccess() == Access.INDIRECT)
                        .thenComparing(match -> !match.listPlaces().isEmpty()
                                && !match.listPlaces().contains(PlaceKind.HOME))
                        .thenComparingInt(match -> match.listMissingFacts().size())
                        .thenComparing(byId);
        };
    }

    private static int timing(RegulationMatch match) {
        return switch (match.getTiming().getState()) {
            case IN_FORCE -> 0;
            case UNKNOWN -> 1;
            case NOT_YET, BETWEEN -> 2;
            case ENDED -> 3;
        };
    }
}
