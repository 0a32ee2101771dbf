package nl.llo.model.criterion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import nl.llo.model.area.Area;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.text.LocalizedText;

/**
 * A condition over a profile (Dutch: <i>voorwaarde</i>) that is true, false or unknown.
 *
 * <p>The kinds are closed; what an integrator adds is data: a {@link TraitCriterion trait}, a
 * {@link MemberOfCriterion group}, a sector. See the package for how unknown works.
 */
public sealed interface Criterion
        permits AllOf,
                AnyOf,
                Not,
                AtLeast,
                AgeCriterion,
                EducationCriterion,
                StartQualificationCriterion,
                StatusCriterion,
                BenefitCriterion,
                UnemployedMonthsCriterion,
                HoursCriterion,
                IncomeCriterion,
                WealthCriterion,
                SectorCriterion,
                OccupationCriterion,
                PlaceCriterion,
                LabourMarketTieCriterion,
                CourseRegisterCriterion,
                CourseNotStartedCriterion,
                CourseLevelCriterion,
                CourseSectorCriterion,
                CoursePriceCriterion,
                MemberOfCriterion,
                UsedCriterion,
                TraitCriterion,
                TextCriterion {

    /** Calls the visitor's method for this kind of criterion. */
    <R> R accept(CriterionVisitor<R> visitor);

    /**
     * Goes over this criterion and all that it is made of, what is nearer to the outside first.
     *
     * @param visitor takes each of them
     */
    default void forEach(Consumer<? super Criterion> visitor) {
        Deque<Criterion> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Criterion next = open.remove();
            visitor.accept(next);
            open.addAll(partsOf(next));
        }
    }

    private static List<Criterion> partsOf(Criterion criterion) {
        if (criterion instanceof AllOf all) {
            return all.getParts();
        }
        if (criterion instanceof AnyOf any) {
            return any.getParts();
        }
        if (criterion instanceof AtLeast some) {
            return some.getOf();
        }
        return criterion instanceof Not not ? List.of(not.getPart()) : List.of();
    }

    /** All parts hold; without parts it is always true. */
    static AllOf all(Criterion... parts) {
        return AllOf.builder().addParts(parts).build();
    }

    /** At least one part holds; without parts it is never true. */
    static AnyOf any(Criterion... parts) {
        return AnyOf.builder().addParts(parts).build();
    }

    /** The part does not hold. */
    static Not not(Criterion part) {
        return Not.builder().part(part).build();
    }

    /** At least {@code count} of the parts hold. */
    static AtLeast atLeast(int count, Criterion... of) {
        return AtLeast.builder().count(count).addOf(of).build();
    }

    /** From {@code min} whole years on. */
    static AgeCriterion ageFrom(int min) {
        return AgeCriterion.builder().min(min).build();
    }

    /** From {@code min} whole years on and below the limit. */
    static AgeCriterion age(int min, AgeLimit below) {
        return AgeCriterion.builder().min(min).below(below).build();
    }

    /** At most this level of education, by rank. */
    static EducationCriterion educationAtMost(EducationLevel max) {
        return EducationCriterion.builder().max(max).build();
    }

    /** With, or without, a start qualification. */
    static StartQualificationCriterion startQualification(boolean present) {
        return StartQualificationCriterion.builder().present(present).build();
    }

    /** Has at least one of these statuses. */
    static StatusCriterion status(EmploymentStatus... anyOf) {
        return StatusCriterion.builder().addAnyOf(anyOf).build();
    }

    /** Receives at least one of these benefits. */
    static BenefitCriterion benefit(Benefit... anyOf) {
        return BenefitCriterion.builder().addAnyOf(anyOf).build();
    }

    /** Lives in the area. */
    static PlaceCriterion livesIn(Area area) {
        return PlaceCriterion.builder().addKinds(PlaceKind.HOME).area(area).build();
    }

    /** Belongs to the group. */
    static MemberOfCriterion memberOf(TargetGroupId group) {
        return MemberOfCriterion.builder().group(group).build();
    }

    /** Has the trait. */
    static TraitCriterion trait(TraitId trait) {
        return TraitCriterion.builder().trait(trait).build();
    }

    /** What only a person can check. */
    static TextCriterion text(LocalizedText text) {
        return TextCriterion.builder().text(text).build();
    }
}
