package nl.llo.matching.criteria;

import java.util.Set;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.profile.EmploymentStatus;

/** Whether the person has at least one of the statuses, a narrower one counting for a broader. */
final class StatusCheck implements FactCheck {

    private final EmploymentStatus[] wanted;

    StatusCheck(Set<EmploymentStatus> wanted) {
        this.wanted = wanted.toArray(EmploymentStatus[]::new);
    }

    @Override
    public Truth test(ProfileFacts facts) {
        Truth truth = Truth.FALSE;
        for (EmploymentStatus status : wanted) {
            truth = truth.or(facts.statuses.has(status));
        }
        return truth;
    }
}
