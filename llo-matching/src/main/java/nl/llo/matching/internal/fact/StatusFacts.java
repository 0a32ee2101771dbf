package nl.llo.matching.internal.fact;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;

/**
 * Which statuses are known to hold and which not. Who has a status has every broader one; who is known not to have a status
 * has no narrower one. Where a list contradicts itself, what is stated to hold holds.
 */
public final class StatusFacts {

    private final Set<EmploymentStatus> held = EnumSet.noneOf(EmploymentStatus.class);
    private final Set<EmploymentStatus> ruledOut = EnumSet.noneOf(EmploymentStatus.class);

    /** Works it out from what is stated. */
    public StatusFacts(Optional<KnownSet<EmploymentStatus>> known) {
        known.ifPresent(this::fill);
    }

    private void fill(KnownSet<EmploymentStatus> known) {
        for (EmploymentStatus status : EmploymentStatus.values()) {
            if (isHeld(status, known)) {
                held.add(status);
            } else if (known.isComplete() || isRuledOut(status, known)) {
                ruledOut.add(status);
            }
        }
    }

    // Loops and no streams: this is done for every profile.
    private static boolean isHeld(EmploymentStatus status, KnownSet<EmploymentStatus> known) {
        for (EmploymentStatus included : known.getIncludes()) {
            if (included.implies(status)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRuledOut(EmploymentStatus status, KnownSet<EmploymentStatus> known) {
        for (EmploymentStatus excluded : known.getExcludes()) {
            if (status.implies(excluded)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person has a status. */
    public Truth has(EmploymentStatus status) {
        return held.contains(status) ? Truth.TRUE : ruledOut.contains(status) ? Truth.FALSE : Truth.UNKNOWN;
    }
}
