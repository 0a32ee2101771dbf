package nl.llo.model.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import nl.llo.model.criterion.AllOf;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.AtLeast;
import nl.llo.model.criterion.BenefitCriterion;
import nl.llo.model.criterion.CourseNotStartedCriterion;
import nl.llo.model.criterion.CourseRegisterCriterion;
import nl.llo.model.criterion.CourseSectorCriterion;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.LabourMarketTieCriterion;
import nl.llo.model.criterion.OccupationCriterion;
import nl.llo.model.criterion.SectorCriterion;
import nl.llo.model.criterion.StatusCriterion;
import nl.llo.model.criterion.UsedCriterion;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.EmploymentStatus;

/** Criteria of every kind, nested up to four deep. */
public final class CriterionArbitraries {
    private static final int DEPTH = 4;

    private CriterionArbitraries() {}

    /** Any criterion; groups and regulations are of the pools. */
    public static Arbitrary<Criterion> criteria() {
        return criteria(Pools.GROUPS);
    }

    /** Any criterion that refers to no other groups than these. */
    public static Arbitrary<Criterion> criteria(List<TargetGroupId> groups) {
        return criteria(groups, DEPTH);
    }

    private static Arbitrary<Criterion> criteria(List<TargetGroupId> groups, int depth) {
        Arbitrary<Criterion> leaf = leaves(groups);
        if (depth <= 1) {
            return leaf;
        }
        Arbitrary<Criterion> part = Arbitraries.lazy(() -> criteria(groups, depth - 1));
        Arbitrary<List<Criterion>> parts = part.list().ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(4, leaf),
                Tuple.of(1, parts.map(list -> AllOf.builder().addAllParts(list).build())),
                Tuple.of(1, parts.map(list -> AnyOf.builder().addAllParts(list).build())),
                Tuple.of(1, part.map(Criterion::not)),
                Tuple.of(
                        1,
                        parts.flatMap(list -> Arbitraries.integers()
                                .between(0, list.size())
                                .map(count -> AtLeast.builder()
                                        .count(count)
                                        .addAllOf(list)
                                        .build()))));
    }

    /** Any criterion that asks one attribute. */
    public static Arbitrary<Criterion> leaves(List<TargetGroupId> groups) {
        Arbitrary<Criterion> membership =
                groups.isEmpty() ? texts() : Arbitraries.of(groups).map(Criterion::memberOf);
        return Arbitraries.oneOf(List.of(
                LeafArbitraries.ages(),
                LeafArbitraries.educations(),
                Arbitraries.of(true, false).map(Criterion::startQualification),
                Arbitraries.of(EmploymentStatus.class)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(set -> StatusCriterion.builder().addAllAnyOf(set).build()),
                Arbitraries.of(Benefit.class)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(set -> BenefitCriterion.builder().addAllAnyOf(set).build()),
                LeafArbitraries.unemployedMonths(),
                LeafArbitraries.hours(),
                LeafArbitraries.incomes(),
                LeafArbitraries.wealths(),
                Arbitraries.of(Pools.SECTORS)
                        .set()
                        .ofMinSize(1)
                        .map(set -> SectorCriterion.builder().addAllAnyOf(set).build()),
                Arbitraries.of(Pools.OCCUPATIONS)
                        .set()
                        .ofMinSize(1)
                        .map(set ->
                                OccupationCriterion.builder().addAllAnyOf(set).build()),
                LeafArbitraries.places(),
                Arbitraries.of(true, false)
                        .map(present -> LabourMarketTieCriterion.builder()
                                .present(present)
                                .build()),
                Arbitraries.of(Pools.REGISTERS)
                        .map(register -> CourseRegisterCriterion.builder()
                                .register(register)
                                .build()),
                Arbitraries.of(true, false)
                        .map(present -> CourseNotStartedCriterion.builder()
                                .present(present)
                                .build()),
                LeafArbitraries.courseLevels(),
                Arbitraries.of(Pools.SECTORS)
                        .set()
                        .ofMinSize(1)
                        .map(set ->
                                CourseSectorCriterion.builder().addAllAnyOf(set).build()),
                LeafArbitraries.coursePrices(),
                membership,
                Arbitraries.of(Pools.REGULATIONS)
                        .map(regulation ->
                                UsedCriterion.builder().regulation(regulation).build()),
                Arbitraries.of(Pools.TRAITS).map(Criterion::trait),
                texts()));
    }

    private static Arbitrary<Criterion> texts() {
        return TextArbitraries.localizedTexts().map(Criterion::text);
    }
}
