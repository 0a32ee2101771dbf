package nl.llo.matching.criteria;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.criterion.UnemployedMonthsCriterion;
import nl.llo.model.profile.EmploymentStatus;

/** Whole months out of work. Who is not out of work, or not yet, has none of them, not even zero. */
final class UnemploymentCheck implements FactCheck {

    private final long min;
    private final long max;

    UnemploymentCheck(UnemployedMonthsCriterion criterion) {
        this.min = criterion.getMin().orElse(0);
        this.max = criterion.getMax().orElse(Integer.MAX_VALUE);
    }

    @Override
    public Truth test(ProfileFacts facts) {
        LocalDate since = facts.profile.getUnemployedSince().orElse(null);
        if (facts.statuses.has(EmploymentStatus.UNEMPLOYED) == Truth.FALSE) {
            return Truth.FALSE;
        }
        if (since == null) {
            return Truth.UNKNOWN;
        }
        long months = ChronoUnit.MONTHS.between(since, facts.date);
        return Truth.of(!since.isAfter(facts.date) && months >= min && months <= max);
    }
}
