package nl.llo.matching.criteria;

import java.util.Optional;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.outcome.Truth;

/** Asks one attribute. */
@FunctionalInterface
interface FactCheck {

    /** Unknown when the profile does not say. */
    Truth test(ProfileFacts facts);

    /** What to remark about a known outcome. */
    default Optional<Reason> remark(ProfileFacts facts) {
        return Optional.empty();
    }
}
