package nl.llo.matching;

import java.util.ArrayList;
import java.util.List;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.UnknownCause;

/** Finds the undecided leaves of one cause: those below nothing that is decided already. */
final class OpenLeaves {

    private OpenLeaves() {}

    static List<CriterionOutcome> list(List<CriterionOutcome> conditions, UnknownCause cause) {
        List<CriterionOutcome> found = new ArrayList<>();
        conditions.forEach(condition -> collect(condition, cause, found));
        return List.copyOf(found);
    }

    private static void collect(CriterionOutcome outcome, UnknownCause cause, List<CriterionOutcome> found) {
        if (!outcome.getUnknownCauses().contains(cause)) {
            return;
        }
        if (outcome.getParts().isEmpty()) {
            if (!found.contains(outcome)) {
                found.add(outcome);
            }
            return;
        }
        outcome.getParts().forEach(part -> collect(part, cause, found));
    }
}
