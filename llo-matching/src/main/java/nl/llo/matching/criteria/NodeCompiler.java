package nl.llo.matching.criteria;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.llo.matching.internal.group.GroupCircles;
import nl.llo.matching.internal.place.AreaCheck;
import nl.llo.matching.internal.place.AreaCompiler;
import nl.llo.matching.internal.rule.KeyedFacts;
import nl.llo.matching.internal.rule.RuleTexts;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.ProfileAttribute;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.area.Area;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AllOf;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.AtLeast;
import nl.llo.model.criterion.BenefitCriterion;
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
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import org.jspecify.annotations.Nullable;

/** Makes a node for each kind of criterion. */
final class NodeCompiler implements CriterionVisitor<Node> {

    private final GroupTable groups;
    private final AreaCompiler areas;
    private final RuleTexts rules;
    private final KeyedFacts keyed;
    private final @Nullable TargetGroupId within;
    private final @Nullable GroupCircles circles;

    NodeCompiler(Catalogue catalogue, GroupTable groups, AreaCompiler areas, RuleTexts rules) {
        this(groups, areas, rules, new KeyedFacts(catalogue), null, null);
    }

    private NodeCompiler(
            GroupTable groups,
            AreaCompiler areas,
            RuleTexts rules,
            KeyedFacts keyed,
            @Nullable TargetGroupId within,
            @Nullable GroupCircles circles) {
        this.groups = groups;
        this.areas = areas;
        this.rules = rules;
        this.keyed = keyed;
        this.within = within;
        this.circles = circles;
    }

    /** A compiler for the definition of a group, which cuts references that lead back to it. */
    NodeCompiler within(TargetGroupId group, GroupCircles circles) {
        return new NodeCompiler(groups, areas, rules, keyed, group, circles);
    }

    /** The condition that a regulation's area makes. */
    Node place(Area area, Set<PlaceKind> kinds) {
        PlaceCriterion criterion = PlaceCriterion.builder()
                .addAllKinds(kinds.isEmpty() ? Set.of(PlaceKind.HOME) : kinds)
                .area(area)
                .build();
        AreaCheck check = areas.compile(area);
        PlaceNode node = new PlaceNode(criterion, check, rules);
        return kinds.isEmpty() ? new SilentPlaceNode(node, check) : node;
    }

    @Override
    public Node visitAllOf(AllOf criterion) {
        return new JunctionNode(criterion, true, nodes(criterion.getParts()), rules);
    }

    @Override
    public Node visitAnyOf(AnyOf criterion) {
        return new JunctionNode(criterion, false, nodes(criterion.getParts()), rules);
    }

    @Override
    public Node visitNot(Not criterion) {
        return new NotNode(criterion, criterion.getPart().accept(this), rules);
    }

    @Override
    public Node visitAtLeast(AtLeast criterion) {
        return new AtLeastNode(criterion, criterion.getCount(), nodes(criterion.getOf()), rules);
    }

    private List<Node> nodes(List<Criterion> parts) {
        return parts.stream().map(part -> part.accept(this)).toList();
    }

    @Override
    public Node visitAge(AgeCriterion criterion) {
        return new AgeNode(criterion, rules);
    }

    @Override
    public Node visitEducation(EducationCriterion criterion) {
        LevelCheck test = new LevelCheck(
                criterion.getMin(),
                criterion.getMax(),
                criterion.getIn(),
                facts -> facts.profile.getEducation().orElse(null));
        return fact(criterion, test, ProfileAttribute.EDUCATION);
    }

    @Override
    public Node visitStartQualification(StartQualificationCriterion criterion) {
        return fact(
                criterion, new StartQualificationCheck(criterion.isPresent()), ProfileAttribute.START_QUALIFICATION);
    }

    @Override
    public Node visitStatus(StatusCriterion criterion) {
        return fact(criterion, new StatusCheck(criterion.getAnyOf()), ProfileAttribute.STATUS);
    }

    @Override
    public Node visitBenefit(BenefitCriterion criterion) {
        return fact(
                criterion,
                new AnyOfCheck<>(
                        criterion.getAnyOf(),
                        facts -> facts.profile.getBenefits().orElse(null)),
                ProfileAttribute.BENEFIT);
    }

    @Override
    public Node visitUnemployedMonths(UnemployedMonthsCriterion criterion) {
        return fact(criterion, new UnemploymentCheck(criterion), ProfileAttribute.UNEMPLOYED_SINCE);
    }

    @Override
    public Node visitHours(HoursCriterion criterion) {
        return fact(
                criterion,
                new RangeCheck<>(
                        criterion, facts -> facts.profile.getHoursPerWeek().orElse(null)),
                ProfileAttribute.HOURS);
    }

    @Override
    public Node visitIncome(IncomeCriterion criterion) {
        return fact(
                criterion,
                new RangeCheck<>(criterion, facts -> facts.profile.getIncome().orElse(null)),
                ProfileAttribute.INCOME);
    }

    @Override
    public Node visitWealth(WealthCriterion criterion) {
        return fact(
                criterion,
                new RangeCheck<>(criterion, facts -> facts.profile.getWealth().orElse(null)),
                ProfileAttribute.WEALTH);
    }

    @Override
    public Node visitSector(SectorCriterion criterion) {
        return fact(
                criterion,
                new AnyOfCheck<>(
                        criterion.getAnyOf(),
                        facts -> facts.profile.getSectors().orElse(null)),
                ProfileAttribute.SECTOR);
    }

    @Override
    public Node visitOccupation(OccupationCriterion criterion) {
        return fact(
                criterion,
                new AnyOfCheck<>(
                        criterion.getAnyOf(),
                        facts -> facts.profile.getOccupations().orElse(null)),
                ProfileAttribute.OCCUPATION);
    }

    @Override
    public Node visitPlace(PlaceCriterion criterion) {
        return new PlaceNode(criterion, areas.compile(criterion.getArea()), rules);
    }

    @Override
    public Node visitLabourMarketTie(LabourMarketTieCriterion criterion) {
        FactCheck test = flag(criterion.isPresent(), Profile::getLabourMarketTie);
        return fact(criterion, test, ProfileAttribute.LABOUR_MARKET_TIE);
    }

    @Override
    public Node visitCourseRegister(CourseRegisterCriterion criterion) {
        return new FactNode(
                criterion,
                new AnyOfCheck<>(Set.of(criterion.getRegister()), course(Course::getRegisters)),
                keyed.register(criterion.getRegister()),
                rules);
    }

    @Override
    public Node visitCourseNotStarted(CourseNotStartedCriterion criterion) {
        FactCheck test = facts -> Truth.of(facts.profile
                .getCourse()
                .flatMap(Course::getStart)
                .map(start -> start.isAfter(facts.date) == criterion.isPresent()));
        return fact(criterion, test, ProfileAttribute.COURSE_START);
    }

    @Override
    public Node visitCourseLevel(CourseLevelCriterion criterion) {
        return fact(
                criterion,
                new LevelCheck(criterion.getMin(), criterion.getMax(), Set.of(), course(Course::getLevel)),
                ProfileAttribute.COURSE_LEVEL);
    }

    @Override
    public Node visitCourseSector(CourseSectorCriterion criterion) {
        FactCheck test = flag(
                true,
                profile -> profile.getCourse()
                        .flatMap(Course::getSector)
                        .map(sector -> criterion.getAnyOf().contains(sector)));
        return fact(criterion, test, ProfileAttribute.COURSE_SECTOR);
    }

    @Override
    public Node visitCoursePrice(CoursePriceCriterion criterion) {
        return fact(criterion, new RangeCheck<>(criterion, course(Course::getPrice)), ProfileAttribute.COURSE_PRICE);
    }

    @Override
    public Node visitMemberOf(MemberOfCriterion criterion) {
        TargetGroupId group = criterion.getGroup();
        boolean circular = within != null && circles != null && circles.isCircular(within, group);
        return new GroupNode(criterion, groups.listWithin(group), groups.find(group), circular, rules);
    }

    @Override
    public Node visitUsed(UsedCriterion criterion) {
        return new FactNode(
                criterion,
                new AnyOfCheck<>(
                        Set.of(criterion.getRegulation()),
                        facts -> facts.profile.getUsed().orElse(null)),
                keyed.used(criterion.getRegulation()),
                rules);
    }

    @Override
    public Node visitTrait(TraitCriterion criterion) {
        FactCheck test =
                flag(true, profile -> Optional.ofNullable(profile.getTraits().get(criterion.getTrait())));
        return new FactNode(criterion, test, keyed.trait(criterion.getTrait()), rules);
    }

    @Override
    public Node visitText(TextCriterion criterion) {
        return new TextNode(criterion, rules);
    }

    private Node fact(Criterion criterion, FactCheck test, ProfileAttribute attribute) {
        return new FactNode(criterion, test, MissingFact.of(attribute), rules);
    }

    private static FactCheck flag(boolean wanted, Function<Profile, Optional<Boolean>> value) {
        return facts -> Truth.of(value.apply(facts.profile).map(actual -> actual == wanted));
    }

    private static <T> Function<ProfileFacts, @Nullable T> course(Function<Course, Optional<T>> attribute) {
        return facts -> facts.profile.getCourse().flatMap(attribute).orElse(null);
    }
}
