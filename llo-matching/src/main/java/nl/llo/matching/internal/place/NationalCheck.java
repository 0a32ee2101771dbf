package nl.llo.matching.internal.place;

import nl.llo.matching.outcome.Truth;

/** The whole country: it need not be known where in it a place is. */
final class NationalCheck implements AreaCheck {

    @Override
    public Truth test(PlaceFacts place) {
        return Truth.TRUE;
    }

    @Override
    public void findReasons(PlaceFacts place, AreaFindings findings) {}
}
