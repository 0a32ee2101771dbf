package nl.llo.matching.internal.place;

import nl.llo.matching.outcome.Truth;
import nl.llo.model.time.Period;

/** Lies in the area, and the day lies in the period. */
final class DuringCheck implements AreaCheck {

    private final Period period;
    private final AreaCheck area;

    DuringCheck(Period period, AreaCheck area) {
        this.period = period;
        this.area = area;
    }

    @Override
    public Truth test(PlaceFacts place) {
        return period.contains(place.date) ? area.test(place) : Truth.FALSE;
    }

    @Override
    public void findReasons(PlaceFacts place, AreaFindings findings) {
        if (period.contains(place.date)) {
            area.findReasons(place, findings);
        } else {
            findings.remark(AreaTexts.notInForce());
        }
    }
}
