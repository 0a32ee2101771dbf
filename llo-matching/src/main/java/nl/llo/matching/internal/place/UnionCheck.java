package nl.llo.matching.internal.place;

import java.util.List;
import nl.llo.matching.outcome.Truth;

/** Lies in at least one part. */
final class UnionCheck implements AreaCheck {

    private final List<AreaCheck> parts;

    UnionCheck(List<AreaCheck> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public Truth test(PlaceFacts place) {
        Truth truth = Truth.FALSE;
        for (int i = 0; i < parts.size() && truth != Truth.TRUE; i++) {
            truth = truth.or(parts.get(i).test(place));
        }
        return truth;
    }

    /** Only parts that came out as the whole did have a say in it. */
    @Override
    public void findReasons(PlaceFacts place, AreaFindings findings) {
        Truth whole = test(place);
        for (AreaCheck part : parts) {
            if (part.test(place) == whole) {
                part.findReasons(place, findings);
            }
        }
    }
}
