package nl.llo.benchmark.naive;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.*;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.money.Money;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.Geography;
import org.jspecify.annotations.Nullable;

/** A lambda for each criterion, as one writes it first: straight from the profile. */
final class CriterionAsk implements CriterionVisitor<Ask> {

    private final Catalogue catalogue;
    private final AreaAsk areas;

    CriterionAsk(Catalogue catalogue, Geography geography) {
        this.catalogue = catalogue;
        this.areas = new AreaAsk(geography);
    }

    Ask of(Criterion criterion) {
        return criterion.accept(this);
    }

    private List<Ask> parts(List<Criterion> parts) {
        return parts.stream().map(this::of).toList();
    }

    @Override
    public Ask visitAllOf(AllOf c) {
        return Ask.all(parts(c.getParts()));
    }

    @Override
    public Ask visitAnyOf(AnyOf c) {
        return Ask.any(parts(c.getParts()));
    }

    @Override
    public Ask visitNot(Not c) {
        return of(c.getPart()).negated();
    }

    @Override
    public Ask visitAtLeast(AtLeast c) {
        return Ask.atLeast(c.getCount(), parts(c.getOf()));
    }

    @Override
    public Ask visitAge(AgeCriterion c) {
        Integer min = c.getMin().orElse(null);
        Integer max = c.getMax().orElse(null);
        Integer below = c.getBelow().flatMap(AgeLimit::getYears).orElse(null);
        boolean aow = c.getBelow().filter(AgeLimit::isAow).isPresent();
        return facts -> {
            if (facts.age == null) {
                return null;
            }
            int age = facts.age;
            if ((min != null && age < min) || (max != null && age > max) || (below != null && age >= below)) {
                return false;
            }
            return aow ? (facts.reachedAow == null ? null : (Boolean) !facts.reachedAow) : (Boolean) true;
        };
    }

    @Override
    public Ask visitEducation(EducationCriterion c) {
        Set<EducationLevel> fitting = EnumSet.noneOf(EducationLevel.class);
        for (EducationLevel level : EducationLevel.values()) {
            if (c.getMin().map(min -> level.getRank() >= min.getRank()).orElse(true)
                    && c.getMax().map(max -> level.getRank() <= max.getRank()).orElse(true)
                    && (c.getIn().isEmpty() || c.getIn().contains(level))) {
                fitting.add(level);
            }
        }
        return value(Profile::getEducation, fitting::contains);
    }

    @Override
    public Ask visitStartQualification(StartQualificationCriterion c) {
        return facts -> facts.profile
                .getStartQualification()
                .or(() -> facts.profile.getEducation().map(EducationLevel::hasStartQualification))
                .map(has -> has == c.isPresent())
                .orElse(null);
    }

    @Override
    public Ask visitStatus(StatusCriterion c) {
        return facts -> {
            KnownSet<EmploymentStatus> known = facts.profile.getStatuses().orElse(null);
            if (known == null) {
                return null;
            }
            for (EmploymentStatus wanted : c.getAnyOf()) {
                for (EmploymentStatus held : known.getIncludes()) {
                    if (held.implies(wanted)) {
                        return true;
                    }
                }
            }
            return known.isComplete() ? Boolean.FALSE : null;
        };
    }

    private static <E extends Comparable<? super E>> Ask anyOf(
            Set<E> wanted, Function<Profile, Optional<KnownSet<E>>> set) {
        return facts -> {
            KnownSet<E> known = set.apply(facts.profile).orElse(null);
            if (known == null) {
                return null;
            }
            Boolean answer = false;
            for (E each : wanted) {
                Optional<Boolean> contained = known.contains(each);
                if (contained.isEmpty()) {
                    answer = null;
                } else if (contained.get()) {
                    return true;
                }
            }
            return answer;
        };
    }

    private static <T> Ask value(Function<Profile, Optional<T>> value, Function<T, Boolean> test) {
        return facts -> {
            @Nullable T actual = value.apply(facts.profile).orElse(null);
            return actual == null ? null : test.apply(actual);
        };
    }

    @Override
    public Ask visitBenefit(BenefitCriterion c) {
        return anyOf(c.getAnyOf(), Profile::getBenefits);
    }

    @Override
    public Ask visitUnemployedMonths(UnemployedMonthsCriterion c) {
        return facts -> {
            KnownSet<EmploymentStatus> statuses = facts.profile.getStatuses().orElse(null);
            if (statuses != null
                    && statuses.contains(EmploymentStatus.UNEMPLOYED).equals(Optional.of(false))) {
                return false;
            }
            if (facts.profile.getUnemployedSince().isEmpty()) {
                return null;
            }
            var since = facts.profile.getUnemployedSince().get();
            long months = ChronoUnit.MONTHS.between(since, facts.day);
            return !since.isAfter(facts.day)
                    && months >= c.getMin().orElse(0)
                    && months <= c.getMax().orElse(Integer.MAX_VALUE);
        };
    }

    private static <T extends Comparable<? super T>> Ask bounded(
            Bounded<T> bounds, Function<Profile, Optional<T>> value) {
        return value(
                value,
                actual -> bounds.getMin().map(min -> min.compareTo(actual) <= 0).orElse(true)
                        && bounds.getMax().map(max -> max.compareTo(actual) >= 0).orElse(true));
    }

    @Override
    public Ask visitHours(HoursCriterion c) {
        return CriterionAsk.<BigDecimal>bounded(c, Profile::getHoursPerWeek);
    }

    @Override
    public Ask visitIncome(IncomeCriterion c) {
        return CriterionAsk.<Money>bounded(c, Profile::getIncome);
    }

    @Override
    public Ask visitWealth(WealthCriterion c) {
        return CriterionAsk.<Money>bounded(c, Profile::getWealth);
    }

    @Override
    public Ask visitSector(SectorCriterion c) {
        return anyOf(c.getAnyOf(), Profile::getSectors);
    }

    @Override
    public Ask visitOccupation(OccupationCriterion c) {
        return anyOf(c.getAnyOf(), Profile::getOccupations);
    }

    @Override
    public Ask visitPlace(PlaceCriterion c) {
        return place(c.getKinds(), areas.of(c.getArea()));
    }

    Ask place(Set<PlaceKind> kinds, AreaAsk.In in) {
        return facts -> {
            Boolean answer = false;
            for (PlaceKind kind : kinds) {
                Boolean one = in.lies(facts.spot(kind), facts);
                if (one == null) {
                    answer = null;
                } else if (one) {
                    return true;
                }
            }
            return answer;
        };
    }

    AreaAsk areas() {
        return areas;
    }

    @Override
    public Ask visitLabourMarketTie(LabourMarketTieCriterion c) {
        return value(Profile::getLabourMarketTie, tie -> tie == c.isPresent());
    }

    @Override
    public Ask visitCourseRegister(CourseRegisterCriterion c) {
        return anyOf(Set.of(c.getRegister()), profile -> profile.getCourse().flatMap(Course::getRegisters));
    }

    @Override
    public Ask visitCourseNotStarted(CourseNotStartedCriterion c) {
        return facts -> facts.profile
                .getCourse()
                .flatMap(Course::getStart)
                .map(start -> start.isAfter(facts.day) == c.isPresent())
                .orElse(null);
    }

    @Override
    public Ask visitCourseLevel(CourseLevelCriterion c) {
        return value(
                profile -> profile.getCourse().flatMap(Course::getLevel),
                level -> c.getMin().map(min -> level.getRank() >= min.getRank()).orElse(true)
                        && c.getMax().map(max -> level.getRank() <= max.getRank()).orElse(true));
    }

    @Override
    public Ask visitCourseSector(CourseSectorCriterion c) {
        return value(profile -> profile.getCourse().flatMap(Course::getSector), c.getAnyOf()::contains);
    }

    @Override
    public Ask visitCoursePrice(CoursePriceCriterion c) {
        return CriterionAsk.<Money>bounded(c, profile -> profile.getCourse().flatMap(Course::getPrice));
    }

    @Override
    public Ask visitMemberOf(MemberOfCriterion c) {
        TargetGroupId id = c.getGroup();
        TargetGroup group = catalogue.findGroup(id).orElse(null);
        Ask definition = group == null ? facts -> null : of(group.getDefinition());
        return facts -> {
            KnownSet<TargetGroupId> known = facts.profile.getGroups().orElse(null);
            if (known != null && known.contains(id).isPresent()) {
                return known.contains(id).get();
            }
            if (group != null
                    && group.getPeriod().isPresent()
                    && !group.getPeriod().get().contains(facts.day)) {
                return false;
            }
            return definition.of(facts);
        };
    }

    @Override
    public Ask visitUsed(UsedCriterion c) {
        return anyOf(Set.of(c.getRegulation()), Profile::getUsed);
    }

    @Override
    public Ask visitTrait(TraitCriterion c) {
        return facts -> facts.profile.getTraits().get(c.getTrait());
    }

    @Override
    public Ask visitText(TextCriterion c) {
        return facts -> null;
    }
}
