package nl.llo.io.internal.rule;

import java.util.Optional;
import nl.llo.io.internal.codec.IdKind;
import nl.llo.model.region.Geography;

/** Knows which codes of places the reference data has. */
@FunctionalInterface
public interface PlaceCodes {

    /** Tells if there is such a place, now or before. */
    boolean exists(IdKind kind, String code);

    /** Gives the places with their history; nothing when there is nothing to look them up in. */
    default Optional<Geography> geography() {
        return Optional.empty();
    }
}
