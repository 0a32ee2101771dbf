package nl.llo.matching.criteria;

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
final class StatusFacts {

    private final Set<EmploymentStatus> held = EnumSet.noneOf(EmploymentStatus.class);
    private final Set<EmploymentStatus> ruledOut = EnumSet.noneOf(EmploymentStatus.class);

    StatusFacts(Optional<KnownSet<EmploymentStatus>> known) {
        known.ifPresent(this::fill);
    }

    private void fill(KnownSet<EmploymentStatus> known) {
        for (EmploymentStatus status : EmploymentStatus.values()) {
            if (known.getIncludes().stream().anyMatch(included -> included.implies(status))) {
                held.add(status);
            } else if (known.isComplete() || known.getExcludes().stream().anyMatch(status::implies)) {
                ruledOut.add(status);
            }
        }
    }

    Truth has(EmploymentStatus status) {
        return held.contains(status) ? Truth.TRUE : ruledOut.contains(status) ? Truth.FALSE : Truth.UNKNOWN;
    }
}
