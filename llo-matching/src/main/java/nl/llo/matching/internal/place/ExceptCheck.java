package nl.llo.matching.internal.place;

import nl.llo.matching.outcome.Truth;

/** Lies in one area and not in another. */
final class ExceptCheck implements AreaCheck {

    private final AreaCheck of;
    private final AreaCheck without;

    ExceptCheck(AreaCheck of, AreaCheck without) {
        this.of = of;
        this.without = without;
    }

    @Override
    public Truth test(PlaceFacts place) {
        return of.test(place).and(without.test(place).not());
    }

    @Override
    public void findReasons(PlaceFacts place, AreaFindings findings) {
        Truth whole = test(place);
        if (of.test(place) == whole) {
            of.findReasons(place, findings);
        }
        if (without.test(place).not() == whole) {
            without.findReasons(place, findings);
        }
    }
}
