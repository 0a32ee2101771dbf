package nl.llo.matching.internal.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.BenefitCriterion;
import nl.llo.model.criterion.CourseRegisterCriterion;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.OccupationCriterion;
import nl.llo.model.criterion.SectorCriterion;
import nl.llo.model.criterion.StatusCriterion;
import nl.llo.model.criterion.UsedCriterion;
import nl.llo.model.id.OccupationId;
import nl.llo.model.id.RegisterId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.SectorId;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.EmploymentStatus;

/** Writes "at least one of these members" as a criterion. */
final class MemberCriteria {

    private MemberCriteria() {}

    static Criterion anyOf(MemberLeaf leaf) {
        List<String> members = List.copyOf(leaf.members());
        return switch (leaf.attribute()) {
            case STATUS ->
                StatusCriterion.builder().addAllAnyOf(broadest(members)).build();
            case BENEFIT ->
                BenefitCriterion.builder()
                        .addAllAnyOf(map(members, Benefit::valueOf))
                        .build();
            case SECTOR ->
                SectorCriterion.builder()
                        .addAllAnyOf(map(members, SectorId::of))
                        .build();
            case OCCUPATION ->
                OccupationCriterion.builder()
                        .addAllAnyOf(map(members, OccupationId::of))
                        .build();
            case COURSE_REGISTER ->
                one(map(
                        members,
                        id -> CourseRegisterCriterion.builder()
                                .register(RegisterId.of(id))
                                .build()));
            case USED ->
                one(map(
                        members,
                        id -> UsedCriterion.builder()
                                .regulation(RegulationId.of(id))
                                .build()));
        };
    }

    /** Leaves out each status of which a broader one is there: the broader one asks for it too. */
    private static List<EmploymentStatus> broadest(List<String> members) {
        List<EmploymentStatus> statuses = new ArrayList<>(map(members, EmploymentStatus::valueOf));
        statuses.sort(null);
        List<EmploymentStatus> kept = new ArrayList<>(statuses);
        kept.removeIf(status -> status.getBroader().filter(statuses::contains).isPresent());
        return kept;
    }

    private static Criterion one(List<Criterion> criteria) {
        return criteria.size() == 1
                ? criteria.get(0)
                : AnyOf.builder().addAllParts(criteria).build();
    }

    private static <T> List<T> map(List<String> members, Function<String, ? extends T> make) {
        return members.stream().<T>map(make).toList();
    }
}
