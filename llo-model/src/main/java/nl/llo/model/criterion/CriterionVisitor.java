package nl.llo.model.criterion;

/**
 * One method for each kind of {@link Criterion}, so that the compiler says what is forgotten when a kind is added.
 *
 * @param <R> what a visit gives
 */
public interface CriterionVisitor<R> {
    /** {@link AllOf}. */
    R visitAllOf(AllOf criterion);

    /** {@link AnyOf}. */
    R visitAnyOf(AnyOf criterion);

    /** {@link Not}. */
    R visitNot(Not criterion);

    /** {@link AtLeast}. */
    R visitAtLeast(AtLeast criterion);

    /** {@link AgeCriterion}. */
    R visitAge(AgeCriterion criterion);

    /** {@link EducationCriterion}. */
    R visitEducation(EducationCriterion criterion);

    /** {@link StartQualificationCriterion}. */
    R visitStartQualification(StartQualificationCriterion criterion);

    /** {@link StatusCriterion}. */
    R visitStatus(StatusCriterion criterion);

    /** {@link BenefitCriterion}. */
    R visitBenefit(BenefitCriterion criterion);

    /** {@link UnemployedMonthsCriterion}. */
    R visitUnemployedMonths(UnemployedMonthsCriterion criterion);

    /** {@link HoursCriterion}. */
    R visitHours(HoursCriterion criterion);

    /** {@link IncomeCriterion}. */
    R visitIncome(IncomeCriterion criterion);

    /** {@link WealthCriterion}. */
    R visitWealth(WealthCriterion criterion);

    /** {@link SectorCriterion}. */
    R visitSector(SectorCriterion criterion);

    /** {@link OccupationCriterion}. */
    R visitOccupation(OccupationCriterion criterion);

    /** {@link PlaceCriterion}. */
    R visitPlace(PlaceCriterion criterion);

    /** {@link LabourMarketTieCriterion}. */
    R visitLabourMarketTie(LabourMarketTieCriterion criterion);

    /** {@link CourseRegisterCriterion}. */
    R visitCourseRegister(CourseRegisterCriterion criterion);

    /** {@link CourseNotStartedCriterion}. */
    R visitCourseNotStarted(CourseNotStartedCriterion criterion);

    /** {@link CourseLevelCriterion}. */
    R visitCourseLevel(CourseLevelCriterion criterion);

    /** {@link CourseSectorCriterion}. */
    R visitCourseSector(CourseSectorCriterion criterion);

    /** {@link CoursePriceCriterion}. */
    R visitCoursePrice(CoursePriceCriterion criterion);

    /** {@link MemberOfCriterion}. */
    R visitMemberOf(MemberOfCriterion criterion);

    /** {@link UsedCriterion}. */
    R visitUsed(UsedCriterion criterion);

    /** {@link TraitCriterion}. */
    R visitTrait(TraitCriterion criterion);

    /** {@link TextCriterion}. */
    R visitText(TextCriterion criterion);
}
