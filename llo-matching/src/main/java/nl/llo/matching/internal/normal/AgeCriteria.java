package nl.llo.matching.internal.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.llo.matching.internal.normal.Ranges.Range;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AgeLimit;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.Criterion;

/** Writes ages. Those that one criterion, or the negation of one, can ask for are written as that. */
final class AgeCriteria {

    private AgeCriteria() {}

    static Criterion of(Ranges ages) {
        return single(ages)
                .or(() -> single(ages.complement()).map(Criterion::not))
                .orElseGet(() -> pieces(ages));
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

    private static Criterion pieces(Ranges ages) {
        List<Criterion> parts = new ArrayList<>();
        Ages.partBelow(ages).list().forEach(years -> parts.add(between(years, true)));
        Criterion aow = AgeCriterion.builder().below(AgeLimit.AOW).build();
        Ages.partReached(ages)
                .list()
                .forEach(years -> parts.add(Criterion.all(between(years, false), Criterion.not(aow))));
        return AnyOf.builder().addAllParts(parts).build();
    }
}
