package nl.llo.matching.internal.place;

import java.util.List;
import nl.llo.matching.outcome.Truth;

/**
 * An area as a whole, for places of which the region is one of several: what is so whichever of them it is, is so. Each part
 * of the area by itself may be unknown even then.
 */
final class CandidatesCheck implements AreaCheck {

    private final AreaCheck area;

    CandidatesCheck(AreaCheck area) {
        this.area = area;
    }

    @Override
    public Truth test(PlaceFacts place) {
        Truth truth = area.test(place);
        return truth == Truth.UNKNOWN && !place.candidates.isEmpty() ? byCandidates(place.candidates) : truth;
    }

    private Truth byCandidates(List<PlaceFacts> candidates) {
        Truth truth = area.test(candidates.get(0));
        for (PlaceFacts candidate : candidates) {
            if (area.test(candidate) != truth) {
                return Truth.UNKNOWN;
            }
        }
        return truth;
    }

    @Override
    public void findReasons(PlaceFacts place, AreaFindings findings) {
        if (area.test(place) == Truth.UNKNOWN && test(place) != Truth.UNKNOWN) {
            findings.eitherWay(place);
        } else {
            area.findReasons(place, findings);
        }
    }
}
