package nl.llo.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.UnknownCause;

/**
 * Finds the undecided leaves of one cause: those below nothing that is decided already. The definition of a group that is
 * named more than once is looked through once.
 */
final class OpenLeaves {

    private final UnknownCause cause;
    private final Set<CriterionOutcome> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<CriterionOutcome> found = new ArrayList<>();

    private OpenLeaves(UnknownCause cause) {
        this.cause = cause;
    }

    static List<CriterionOutcome> list(List<CriterionOutcome> conditions, UnknownCause cause) {
        OpenLeaves leaves = new OpenLeaves(cause);
        conditions.forEach(leaves::collect);
        return List.copyOf(leaves.found);
    }

    private void collect(CriterionOutcome outcome) {
        if (!outcome.getUnknownCauses().contains(cause) || !visited.add(outcome)) {
            return;
        }
        if (!outcome.getParts().isEmpty()) {
            outcome.getParts().forEach(this::collect);
        } else if (!found.contains(outcome)) {
            found.add(outcome);
        }
    }
}
