package nl.llo.matching.internal.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Labels;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RuleCode;
import nl.llo.matching.explain.Unit;
import nl.llo.matching.internal.place.AreaTexts;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AgeLimit;
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
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.Identifier;
import nl.llo.model.region.Geography;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.trait.TraitDefinition;

/** Says what each kind of criterion asks. */
public final class RuleTexts implements CriterionVisitor<Reason> {

    private static final Argument AOW_AGE =
            new Argument.Words(LocalizedText.of("de AOW-leeftijd", "the state pension age (AOW)"));

    private final Catalogue catalogue;
    private final AreaTexts areas;

    /** Names groups and the like by the catalogue, and places by the geography. */
    public RuleTexts(Catalogue catalogue, Geography geography) {
        this.catalogue = catalogue;
        this.areas = new AreaTexts(geography);
    }

    /** Says it in full: the parts of "all" and "any" are said too. */
    public Reason say(Criterion criterion) {
        if (criterion instanceof AllOf all) {
            return Reason.of(RuleCode.EACH_OF, "parts", new Argument.Series(phrases(all.getParts())));
        }
        if (criterion instanceof AnyOf any) {
            return Reason.of(RuleCode.ONE_OF, "parts", new Argument.OneOf(phrases(any.getParts())));
        }
        return criterion instanceof Not not
                ? Reason.of(RuleCode.NOT, "part", new Argument.Phrase(say(not.getPart())))
                : criterion.accept(this);
    }

    private List<Argument> phrases(List<Criterion> parts) {
        return parts.stream()
                .<Argument>map(part -> new Argument.Phrase(say(part)))
                .toList();
    }

    @Override
    public Reason visitAllOf(AllOf criterion) {
        return Reason.of(RuleCode.ALL);
    }

    @Override
    public Reason visitAnyOf(AnyOf criterion) {
        return Reason.of(RuleCode.ANY);
    }

    @Override
    public Reason visitNot(Not criterion) {
        return Reason.of(
                RuleCode.NOT, "part", new Argument.Phrase(criterion.getPart().accept(this)));
    }

    @Override
    public Reason visitAtLeast(AtLeast criterion) {
        return Reason.of(RuleCode.AT_LEAST, "count", new Argument.Count(criterion.getCount()));
    }

    @Override
    public Reason visitAge(AgeCriterion criterion) {
        Reason.Builder reason = range(RuleCode.AGE, criterion, age -> quantity(age, Unit.YEARS));
        criterion.getBelow().ifPresent(below -> reason.put("below", limit(below)));
        return reason.build();
    }

    private static Argument limit(AgeLimit limit) {
        return limit.getYears().map(years -> quantity(years, Unit.YEARS)).orElse(AOW_AGE);
    }

    @Override
    public Reason visitEducation(EducationCriterion criterion) {
        Reason.Builder reason = range(RuleCode.EDUCATION, criterion, RuleTexts::level);
        if (!criterion.getIn().isEmpty()) {
            reason.put("in", oneOf(criterion.getIn(), RuleTexts::level));
        }
        return reason.build();
    }

    @Override
    public Reason visitStartQualification(StartQualificationCriterion criterion) {
        return Reason.of(criterion.isPresent() ? RuleCode.START_QUALIFICATION : RuleCode.NO_START_QUALIFICATION);
    }

    @Override
    public Reason visitStatus(StatusCriterion criterion) {
        return Reason.of(
                RuleCode.STATUS,
                "statuses",
                oneOf(criterion.getAnyOf(), status -> new Argument.Words(Labels.of(status))));
    }

    @Override
    public Reason visitBenefit(BenefitCriterion criterion) {
        return Reason.of(
                RuleCode.BENEFIT,
                "benefits",
                oneOf(criterion.getAnyOf(), benefit -> new Argument.Words(Labels.of(benefit))));
    }

    @Override
    public Reason visitUnemployedMonths(UnemployedMonthsCriterion criterion) {
        return range(RuleCode.UNEMPLOYED_MONTHS, criterion, months -> quantity(months, Unit.MONTHS))
                .build();
    }

    @Override
    public Reason visitHours(HoursCriterion criterion) {
        return range(RuleCode.HOURS, criterion, hours -> new Argument.Quantity(hours, Unit.HOURS))
                .build();
    }

    @Override
    public Reason visitIncome(IncomeCriterion criterion) {
        return range(RuleCode.INCOME, criterion, Argument.Amount::new).build();
    }

    @Override
    public Reason visitWealth(WealthCriterion criterion) {
        return range(RuleCode.WEALTH, criterion, Argument.Amount::new).build();
    }

    @Override
    public Reason visitSector(SectorCriterion criterion) {
        return Reason.of(RuleCode.SECTOR, "sectors", oneOf(criterion.getAnyOf(), RuleTexts::code));
    }

    @Override
    public Reason visitOccupation(OccupationCriterion criterion) {
        return Reason.of(RuleCode.OCCUPATION, "occupations", oneOf(criterion.getAnyOf(), RuleTexts::code));
    }

    @Override
    public Reason visitPlace(PlaceCriterion criterion) {
        return Reason.builder(RuleCode.PLACE)
                .put("places", oneOf(criterion.getKinds(), kind -> new Argument.Words(Labels.of(kind))))
                .put("area", areas.name(criterion.getArea()))
                .build();
    }

    @Override
    public Reason visitLabourMarketTie(LabourMarketTieCriterion criterion) {
        return Reason.of(criterion.isPresent() ? RuleCode.LABOUR_MARKET_TIE : RuleCode.NO_LABOUR_MARKET_TIE);
    }

    @Override
    public Reason visitCourseRegister(CourseRegisterCriterion criterion) {
        return Reason.of(RuleCode.COURSE_REGISTER, "register", code(criterion.getRegister()));
    }

    @Override
    public Reason visitCourseNotStarted(CourseNotStartedCriterion criterion) {
        return Reason.of(criterion.isPresent() ? RuleCode.COURSE_NOT_STARTED : RuleCode.COURSE_STARTED);
    }

    @Override
    public Reason visitCourseLevel(CourseLevelCriterion criterion) {
        return range(RuleCode.COURSE_LEVEL, criterion, RuleTexts::level).build();
    }

    @Override
    public Reason visitCourseSector(CourseSectorCriterion criterion) {
        return Reason.of(RuleCode.COURSE_SECTOR, "sectors", oneOf(criterion.getAnyOf(), RuleTexts::code));
    }

    @Override
    public Reason visitCoursePrice(CoursePriceCriterion criterion) {
        return range(RuleCode.COURSE_PRICE, criterion, Argument.Amount::new).build();
    }

    @Override
    public Reason visitMemberOf(MemberOfCriterion criterion) {
        Optional<LocalizedText> name = catalogue.findGroup(criterion.getGroup()).map(TargetGroup::getName);
        return Reason.of(RuleCode.MEMBER_OF, "group", named(name, criterion.getGroup()));
    }

    @Override
    public Reason visitUsed(UsedCriterion criterion) {
        Optional<LocalizedText> name =
                catalogue.findRegulation(criterion.getRegulation()).map(Regulation::getName);
        return Reason.of(RuleCode.USED, "regulation", named(name, criterion.getRegulation()));
    }

    @Override
    public Reason visitTrait(TraitCriterion criterion) {
        Optional<LocalizedText> name = catalogue.findTrait(criterion.getTrait()).map(TraitDefinition::getName);
        return Reason.of(RuleCode.TRAIT, "trait", named(name, criterion.getTrait()));
    }

    @Override
    public Reason visitText(TextCriterion criterion) {
        return Reason.of(RuleCode.TEXT, "text", new Argument.Words(criterion.getText()));
    }

    private static <T extends Comparable<? super T>> Reason.Builder range(
            RuleCode code, Bounded<T> bounds, Function<T, Argument> argument) {
        Reason.Builder reason = Reason.builder(code);
        bounds.getMin().map(argument).ifPresent(min -> reason.put("min", min));
        bounds.getMax().map(argument).ifPresent(max -> reason.put("max", max));
        return reason;
    }

    private static <T extends Comparable<? super T>> Argument oneOf(
            Collection<T> values, Function<T, Argument> argument) {
        List<Argument> parts = values.stream().sorted().map(argument).toList();
        return new Argument.OneOf(parts);
    }

    private static Argument quantity(int value, Unit unit) {
        return new Argument.Quantity(BigDecimal.valueOf(value), unit);
    }

    private static Argument level(EducationLevel level) {
        return new Argument.Words(Labels.of(level));
    }

    private static Argument code(Identifier id) {
        return new Argument.Code(id.value());
    }

    private static Argument named(Optional<LocalizedText> name, Identifier id) {
        return name.<Argument>map(Argument.Words::new).orElseGet(() -> code(id));
    }
}
