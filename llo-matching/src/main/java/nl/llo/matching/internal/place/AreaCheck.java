package nl.llo.matching.internal.place;

import nl.llo.matching.outcome.Truth;

/** An area, made ready for asking whether places lie in it. Immutable. */
public interface AreaCheck {

    /** Unknown when the place is not known precisely enough, or the geography does not say. */
    Truth test(PlaceFacts place);

    /** Tells what made the answer unknown, or what it rests on when it is inferred. */
    void findReasons(PlaceFacts place, AreaFindings findings);
}
