package nl.llo.matching.criteria;

import java.util.List;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.outcome.Truth;

/** Asks one attribute. */
@FunctionalInterface
interface FactCheck {

    /** Unknown when the profile does not say. */
    Truth test(ProfileFacts facts);

    /** Whether there is something to remark about a known outcome. */
    default boolean isRemarked(ProfileFacts facts) {
        return false;
    }

    /** What there is to remark, the same for everybody about whom there is. */
    default List<Reason> listRemarks() {
        return List.of();
    }
}
