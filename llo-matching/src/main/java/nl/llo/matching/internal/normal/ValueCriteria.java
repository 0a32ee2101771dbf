package nl.llo.matching.internal.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.llo.matching.internal.normal.Ranges.Range;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.CourseNotStartedCriterion;
import nl.llo.model.criterion.CourseSectorCriterion;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.LabourMarketTieCriterion;
import nl.llo.model.criterion.UnemployedMonthsCriterion;
import nl.llo.model.id.SectorId;
import nl.llo.model.id.TraitId;

/** Writes "one of these values" as a criterion: as ranges, or as the negation of fewer ranges. */
final class ValueCriteria {

    private ValueCriteria() {}

    static Criterion of(ValueLeaf leaf) {
        return switch (leaf.attribute().kind()) {
            case AGE -> AgeCriteria.of(numbers(leaf));
            case EDUCATION -> LevelCriteria.education(numbers(leaf));
            case COURSE_LEVEL -> ranges(numbers(leaf), LevelCriteria::courseLevel);
            case UNEMPLOYED_MONTHS -> unemployedMonths(numbers(leaf));
            case HOURS, INCOME, WEALTH, COURSE_PRICE -> amounts(leaf.attribute().kind(), numbers(leaf));
            case COURSE_SECTOR -> courseSector((Codes) leaf.values());
            case START_QUALIFICATION -> bool(numbers(leaf), Criterion::startQualification);
            case LABOUR_MARKET_TIE ->
                bool(
                        numbers(leaf),
                        present -> LabourMarketTieCriterion.builder()
                                .present(present)
                                .build());
            case COURSE_NOT_STARTED ->
                bool(
                        numbers(leaf),
                        present -> CourseNotStartedCriterion.builder()
                                .present(present)
                                .build());
            case TRAIT -> {
                Criterion trait = Criterion.trait(TraitId.of(leaf.attribute().name()));
                yield bool(numbers(leaf), present -> CriterionWriter.signed(trait, !present));
            }
        };
    }

    /** One criterion for each range, or the negation of one for each gap; whichever is shorter. */
    static Criterion ranges(Ranges values, Function<Range, Criterion> write) {
        List<Range> in = values.list();
        List<Range> out = values.complement().list();
        return out.isEmpty() || (!in.isEmpty() && in.size() <= out.size())
                ? any(in.stream().map(write).toList())
                : Criterion.not(any(out.stream().map(write).toList()));
    }

    /** The bound of a range; absent where the range ends at the end of the domain. */
    static Optional<Long> bound(long value, long end) {
        return value == end ? Optional.empty() : Optional.of(value);
    }

    private static Criterion any(List<Criterion> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : AnyOf.builder().addAllParts(parts).build();
    }

    private static Criterion bool(Ranges values, Function<Boolean, Criterion> write) {
        if (values.isEmpty()) {
            return Criterion.all(write.apply(true), write.apply(false));
        }
        return values.isFull() ? Criterion.any(write.apply(true), write.apply(false)) : write.apply(values.contains(1));
    }

    /** Every bound asks for somebody out of work, so who is not is in no range, and in every negation. */
    private static Criterion unemployedMonths(Ranges values) {
        boolean notOutOfWork = values.contains(values.getLeast());
        List<Criterion> parts = new ArrayList<>();
        for (Range range : (notOutOfWork ? values.complement() : values).list()) {
            parts.add(UnemployedMonthsCriterion.builder()
                    .min((int) range.first())
                    .max(bound(range.last(), values.getMost()).map(Math::toIntExact))
                    .build());
        }
        if (parts.isEmpty()) {
            // Months at all, which is known of nobody whose months are not, and then turned round to hold for none or
            // all.
            Criterion outOfWork = UnemployedMonthsCriterion.builder().min(0).build();
            return notOutOfWork
                    ? Criterion.any(outOfWork, Criterion.not(outOfWork))
                    : Criterion.all(outOfWork, Criterion.not(outOfWork));
        }
        return CriterionWriter.signed(any(parts), notOutOfWork);
    }

    /** Writes "below 20" as "not from 20" rather than as "up to 19.99". */
    private static Criterion amounts(AttributeKind kind, Ranges values) {
        List<Range> in = values.list();
        if (in.size() == 1
                && in.get(0).first() == values.getLeast()
                && in.get(0).last() < values.getMost()
                && (in.get(0).last() + 1) % 100 == 0) {
            return Criterion.not(
                    AmountCriteria.of(kind, values.complement().list().get(0), values));
        }
        return ranges(values, range -> AmountCriteria.of(kind, range, values));
    }

    private static Criterion courseSector(Codes codes) {
        Criterion listed = CourseSectorCriterion.builder()
                .addAllAnyOf(codes.listed().stream().map(SectorId::of).toList())
                .build();
        return CriterionWriter.signed(listed, codes.allOthers());
    }

    private static Ranges numbers(ValueLeaf leaf) {
        return (Ranges) leaf.values();
    }
}
