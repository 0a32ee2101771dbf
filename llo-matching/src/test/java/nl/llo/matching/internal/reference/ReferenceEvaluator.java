package nl.llo.matching.internal.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AllOf;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.AtLeast;
import nl.llo.model.criterion.BenefitCriterion;
import nl.llo.model.criterion.Bounded;
import nl.llo.model.criterion.CourseLevelCriterion;
import nl.llo.model.criterion.CourseNotStartedCriterion;
import nl.llo.model.criterion.CoursePriceCriterion;
import nl.llo.model.criterion.CourseRegisterCriterion;
import nl.llo.model.criterion.CourseSectorCriterion;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.CriterionVisitor;
import nl.llo.model.criterion.EducationCriterion;
import nl.llo.model.criterion.HoursCriterion;
import nl.llo.model.criterion.IncomeCriterion;
import nl.llo.model.criterion.LabourMarketTieCriterion;
import nl.llo.model.criterion.MemberOfCriterion;
import nl.llo.model.criterion.Not;
import nl.llo.model.criterion.OccupationCriterion;
import nl.llo.model.criterion.PlaceCriterion;
import nl.llo.model.criterion.SectorCriterion;
import nl.llo.model.criterion.StartQualificationCriterion;
import nl.llo.model.criterion.StatusCriterion;
import nl.llo.model.criterion.TextCriterion;
import nl.llo.model.criterion.TraitCriterion;
import nl.llo.model.criterion.UnemployedMonthsCriterion;
import nl.llo.model.criterion.UsedCriterion;
import nl.llo.model.criterion.WealthCriterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Profile;

/** What a criterion is for a profile on a date. */
public final class ReferenceEvaluator implements CriterionVisitor<Tri> {

    private final Profile profile;
    private final LocalDate date;
    private final Catalogue catalogue;
    private final Function<TextCriterion, Tri> texts;

    /** With groups by the catalogue, and texts as the function judges them. */
    public ReferenceEvaluator(
            Profile profile, LocalDate date, Catalogue catalogue, Function<TextCriterion, Tri> texts) {
        this.profile = profile;
        this.date = date;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** Without groups, and with texts that nobody has judged. */
    public static Tri evaluate(Criterion criterion, Profile profile, LocalDate date) {
        return criterion.accept(new ReferenceEvaluator(profile, date, Catalogue.empty(), text -> Tri.U));
    }

    @Override
    public Tri visitAllOf(AllOf criterion) {
        return Tri.all(parts(criterion.getParts()));
    }

    @Override
    public Tri visitAnyOf(AnyOf criterion) {
        return Tri.any(parts(criterion.getParts()));
    }

    @Override
    public Tri visitNot(Not criterion) {
        return criterion.getPart().accept(this).not();
    }

    @Override
    public Tri visitAtLeast(AtLeast criterion) {
        return Tri.atLeast(criterion.getCount(), parts(criterion.getOf()));
    }

    @Override
    public Tri visitAge(AgeCriterion criterion) {
        return ReferenceAges.evaluate(criterion, profile, date);
    }

    @Override
    public Tri visitEducation(EducationCriterion criterion) {
        return Tri.of(profile.getEducation()
                .map(level -> isBetween(criterion, level)
                        && (criterion.getIn().isEmpty() || criterion.getIn().contains(level))));
    }

    @Override
    public Tri visitStartQualification(StartQualificationCriterion criterion) {
        return Tri.of(profile.getStartQualification()
                .or(() -> profile.getEducation().map(EducationLevel::hasStartQualification))
                .map(has -> has == criterion.isPresent()));
    }

    @Override
    public Tri visitStatus(StatusCriterion criterion) {
        return Tri.any(criterion.getAnyOf().stream().map(this::has).toList());
    }

    @Override
    public Tri visitBenefit(BenefitCriterion criterion) {
        return anyOf(profile.getBenefits(), criterion.getAnyOf());
    }

    @Override
    public Tri visitUnemployedMonths(UnemployedMonthsCriterion criterion) {
        if (has(EmploymentStatus.UNEMPLOYED) == Tri.F) {
            return Tri.F;
        }
        return Tri.of(profile.getUnemployedSince()
                .map(since ->
                        !since.isAfter(date) && isWithin(criterion, (int) ChronoUnit.MONTHS.between(since, date))));
    }

    @Override
    public Tri visitHours(HoursCriterion criterion) {
        return Tri.of(profile.getHoursPerWeek().map(hours -> isWithin(criterion, hours)));
    }

    @Override
    public Tri visitIncome(IncomeCriterion criterion) {
        return Tri.of(profile.getIncome().map(income -> isWithin(criterion, income)));
    }

    @Override
    public Tri visitWealth(WealthCriterion criterion) {
        return Tri.of(profile.getWealth().map(wealth -> isWithin(criterion, wealth)));
    }

    @Override
    public Tri visitSector(SectorCriterion criterion) {
        return anyOf(profile.getSectors(), criterion.getAnyOf());
    }

    @Override
    public Tri visitOccupation(OccupationCriterion criterion) {
        return anyOf(profile.getOccupations(), criterion.getAnyOf());
    }

    @Override
    public Tri visitPlace(PlaceCriterion criterion) {
        return Tri.any(criterion.getKinds().stream()
                .map(kind -> criterion.getArea().accept(new ReferencePlaces(profile.getPlace(kind), date)))
                .toList());
    }

    @Override
    public Tri visitLabourMarketTie(LabourMarketTieCriterion criterion) {
        return Tri.of(profile.getLabourMarketTie().map(tie -> tie == criterion.isPresent()));
    }

    @Override
    public Tri visitCourseRegister(CourseRegisterCriterion criterion) {
        return anyOf(profile.getCourse().flatMap(Course::getRegisters), List.of(criterion.getRegister()));
    }

    @Override
    public Tri visitCourseNotStarted(CourseNotStartedCriterion criterion) {
        return Tri.of(profile.getCourse()
                .flatMap(Course::getStart)
                .map(start -> start.isAfter(date) == criterion.isPresent()));
    }

    @Override
    public Tri visitCourseLevel(CourseLevelCriterion criterion) {
        return Tri.of(profile.getCourse().flatMap(Course::getLevel).map(level -> isBetween(criterion, level)));
    }

    @Override
    public Tri visitCourseSector(CourseSectorCriterion criterion) {
        return Tri.of(profile.getCourse().flatMap(Course::getSector).map(criterion.getAnyOf()::contains));
    }

    @Override
    public Tri visitCoursePrice(CoursePriceCriterion criterion) {
        return Tri.of(profile.getCourse().flatMap(Course::getPrice).map(price -> isWithin(criterion, price)));
    }

    @Override
    public Tri visitMemberOf(MemberOfCriterion criterion) {
        Optional<Boolean> declared = profile.getGroups().flatMap(groups -> groups.contains(criterion.getGroup()));
        return declared.map(Tri::of)
                .orElseGet(() -> catalogue
                        .findGroup(criterion.getGroup())
                        .filter(group -> group.getPeriod()
                                .map(period -> period.contains(date))
                                .orElse(true))
                        .map(group -> group.getDefinition().accept(this))
                        .orElse(Tri.U));
    }

    @Override
    public Tri visitUsed(UsedCriterion criterion) {
        return anyOf(profile.getUsed(), List.of(criterion.getRegulation()));
    }

    @Override
    public Tri visitTrait(TraitCriterion criterion) {
        return Tri.of(Optional.ofNullable(profile.getTraits().get(criterion.getTrait())));
    }

    @Override
    public Tri visitText(TextCriterion criterion) {
        return texts.apply(criterion);
    }

    private List<Tri> parts(List<Criterion> parts) {
        List<Tri> truths = new ArrayList<>();
        parts.forEach(part -> truths.add(part.accept(this)));
        return truths;
    }

    private Tri has(EmploymentStatus status) {
        if (profile.getStatuses().isEmpty()) {
            return Tri.U;
        }
        KnownSet<EmploymentStatus> known = profile.getStatuses().get();
        if (known.getIncludes().stream().anyMatch(each -> each.implies(status))) {
            return Tri.T;
        }
        return Tri.of(
                known.isComplete() || known.getExcludes().stream().anyMatch(status::implies)
                        ? Optional.of(false)
                        : Optional.empty());
    }

    private static <E extends Comparable<? super E>> Tri anyOf(Optional<KnownSet<E>> known, Collection<E> wanted) {
        return Tri.any(wanted.stream()
                .map(each -> Tri.of(known.flatMap(set -> set.contains(each))))
                .toList());
    }

    private static <T extends Comparable<? super T>> boolean isWithin(Bounded<T> bounds, T value) {
        return bounds.getMin().map(min -> min.compareTo(value) <= 0).orElse(true)
                && bounds.getMax().map(max -> max.compareTo(value) >= 0).orElse(true);
    }

    private static boolean isBetween(Bounded<EducationLevel> bounds, EducationLevel level) {
        return bounds.getMin().map(min -> min.getRank() <= level.getRank()).orElse(true)
                && bounds.getMax().map(max -> max.getRank() >= level.getRank()).orElse(true);
    }
}
