package nl.llo.matching.internal.normal;

import java.util.List;
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

/** Turns each kind of criterion into a node. */
final class Normaliser implements CriterionVisitor<Node> {

    private final NormalForm form;

    Normaliser(NormalForm form) {
        this.form = form;
    }

    @Override
    public Node visitAllOf(AllOf criterion) {
        return form.all(nodes(criterion.getParts()));
    }

    @Override
    public Node visitAnyOf(AnyOf criterion) {
        return form.any(nodes(criterion.getParts()));
    }

    @Override
    public Node visitNot(Not criterion) {
        return form.not(form.of(criterion.getPart()));
    }

    @Override
    public Node visitAtLeast(AtLeast criterion) {
        return form.atLeast(criterion.getCount(), nodes(criterion.getOf()));
    }

    /** Without a bound nothing is asked, not even that the age is known. */
    @Override
    public Node visitAge(AgeCriterion criterion) {
        return !criterion.hasBound() ? Constant.TRUE : shared(Leaves.of(AttributeKind.AGE, Ages.of(criterion)));
    }

    @Override
    public Node visitEducation(EducationCriterion criterion) {
        return shared(Leaves.education(criterion));
    }

    @Override
    public Node visitStartQualification(StartQualificationCriterion criterion) {
        return shared(Leaves.bool(AttributeKind.START_QUALIFICATION, criterion.isPresent()));
    }

    @Override
    public Node visitStatus(StatusCriterion criterion) {
        return shared(Leaves.status(criterion.getAnyOf()));
    }

    @Override
    public Node visitBenefit(BenefitCriterion criterion) {
        return shared(MemberLeaf.anyOf(
                SetAttribute.BENEFIT,
                criterion.getAnyOf().stream().map(Enum::name).toList()));
    }

    @Override
    public Node visitUnemployedMonths(UnemployedMonthsCriterion criterion) {
        return shared(Leaves.unemployedMonths(criterion));
    }

    @Override
    public Node visitHours(HoursCriterion criterion) {
        return shared(Leaves.hours(criterion));
    }

    @Override
    public Node visitIncome(IncomeCriterion criterion) {
        return shared(Leaves.money(AttributeKind.INCOME, criterion));
    }

    @Override
    public Node visitWealth(WealthCriterion criterion) {
        return shared(Leaves.money(AttributeKind.WEALTH, criterion));
    }

    @Override
    public Node visitSector(SectorCriterion criterion) {
        return shared(Leaves.members(SetAttribute.SECTOR, criterion.getAnyOf()));
    }

    @Override
    public Node visitOccupation(OccupationCriterion criterion) {
        return shared(Leaves.members(SetAttribute.OCCUPATION, criterion.getAnyOf()));
    }

    @Override
    public Node visitPlace(PlaceCriterion criterion) {
        return shared(new PlaceLeaf(criterion.getKinds(), criterion.getArea(), false));
    }

    @Override
    public Node visitLabourMarketTie(LabourMarketTieCriterion criterion) {
        return shared(Leaves.bool(AttributeKind.LABOUR_MARKET_TIE, criterion.isPresent()));
    }

    @Override
    public Node visitCourseRegister(CourseRegisterCriterion criterion) {
        return shared(Leaves.members(SetAttribute.COURSE_REGISTER, List.of(criterion.getRegister())));
    }

    @Override
    public Node visitCourseNotStarted(CourseNotStartedCriterion criterion) {
        return shared(Leaves.bool(AttributeKind.COURSE_NOT_STARTED, criterion.isPresent()));
    }

    @Override
    public Node visitCourseLevel(CourseLevelCriterion criterion) {
        return shared(Leaves.courseLevel(criterion));
    }

    @Override
    public Node visitCourseSector(CourseSectorCriterion criterion) {
        return shared(Leaves.of(AttributeKind.COURSE_SECTOR, Codes.of(Leaves.texts(criterion.getAnyOf()))));
    }

    @Override
    public Node visitCoursePrice(CoursePriceCriterion criterion) {
        return shared(Leaves.money(AttributeKind.COURSE_PRICE, criterion));
    }

    @Override
    public Node visitMemberOf(MemberOfCriterion criterion) {
        return shared(new GroupLeaf(criterion.getGroup(), false));
    }

    @Override
    public Node visitUsed(UsedCriterion criterion) {
        return shared(Leaves.members(SetAttribute.USED, List.of(criterion.getRegulation())));
    }

    @Override
    public Node visitTrait(TraitCriterion criterion) {
        return shared(new ValueLeaf(Attribute.of(criterion.getTrait()), Ranges.YES));
    }

    @Override
    public Node visitText(TextCriterion criterion) {
        return shared(new TextLeaf(criterion.getText(), false));
    }

    private Node shared(Leaf leaf) {
        return form.shared(leaf);
    }

    private List<Node> nodes(List<Criterion> parts) {
        return parts.stream().map(form::of).toList();
    }
}
