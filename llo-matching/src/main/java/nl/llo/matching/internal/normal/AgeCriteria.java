package nl.llo.matching.internal.normal;

import java.util.List;
import java.util.Optional;
import nl.llo.matching.internal.normal.Ranges.Range;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AgeLimit;
import nl.llo.model.criterion.Criterion;

/** Writes ages. Leaves about ages are never joined, so one criterion, or the negation of one, asks for each of them. */
final class AgeCriteria {

    private AgeCriteria() {}

    static Criterion of(Ranges ages) {
        return single(ages)
                .or(() -> single(ages.complement()).map(Criterion::not))
                .orElseThrow(() -> new IllegalArgumentException("ages that no single criterion asks for"));
    }

    private static Optional<Criterion> single(Ranges ages) {
        List<Range> below = Ages.partBelow(ages).list();
        List<Range> reached = Ages.partReached(ages).list();
        if (below.isEmpty() && reached.isEmpty()) {
            // From 1 and below 1: nobody, and unknown of whom no age is known.
            return Optional.of(Criterion.age(1, AgeLimit.ofYears(1)));
        }
        if (ages.isFull() || below.size() != 1 || !(reached.isEmpty() || reached.equals(below))) {
            return Optional.empty();
        }
        return Optional.of(between(below.get(0), reached.isEmpty()));
    }

    private static Criterion between(Range years, boolean belowAow) {
        AgeCriterion.Builder builder = AgeCriterion.builder()
                .min(ValueCriteria.bound(years.first(), Ages.UNBORN).map(Math::toIntExact))
                .max(ValueCriteria.bound(years.last(), Ages.LAST).map(Math::toIntExact));
        if (belowAow) {
            builder.below(AgeLimit.AOW);
        }
        return builder.build();
    }
}
