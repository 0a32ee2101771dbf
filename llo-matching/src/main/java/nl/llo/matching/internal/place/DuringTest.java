package nl.llo.matching.internal.place;

import nl.llo.matching.outcome.Truth;
import nl.llo.model.time.Period;

/** Lies in the area, and the day lies in the period. */
final class DuringTest implements AreaTest {

    private final Period period;
    private final AreaTest area;

    DuringTest(Period period, AreaTest area) {
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
