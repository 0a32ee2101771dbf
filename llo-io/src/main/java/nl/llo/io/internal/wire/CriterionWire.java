package nl.llo.io.internal.wire;

import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.UnionCodec;
import nl.llo.io.internal.codec.Values;
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
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.PlaceKind;

/** Conditions over a profile. */
final class CriterionWire {

    static final UnionCodec<Criterion> CRITERION = UnionCodec.of("Criterion", "A condition over a profile.");

    static final ObjectCodec<AtLeast> AT_LEAST = ObjectCodec.of(
                    "AtLeast",
                    "A number of conditions out of a list.",
                    AtLeast::builder,
                    (AtLeast.Builder b) -> b.build())
            .required("count", BasicWire.COUNT, AtLeast::getCount, (b, v) -> b.count(v), "how many must hold")
            .collection("of", Values.list(CRITERION), AtLeast::getOf, (b, v) -> b.of(v), "the conditions")
            .build();

    static final ObjectCodec<PlaceCriterion> PLACE = ObjectCodec.of(
                    "PlaceCriterion",
                    "A place of the person lies in an area.",
                    PlaceCriterion::builder,
                    (PlaceCriterion.Builder b) -> b.build())
            .collection(
                    "kinds",
                    Values.set(Values.choice(PlaceKind.class)),
                    PlaceCriterion::getKinds,
                    (b, v) -> b.kinds(v),
                    "the places of which one must lie there; at least one")
            .required("area", AreaWire.AREA, PlaceCriterion::getArea, (b, v) -> b.area(v), "the area")
            .build();

    static {
        addCombinations();
        addPersonalAttributes();
        addCourseAttributes();
        addOthers();
    }

    private static void addCombinations() {
        CRITERION
                .with(
                        "all",
                        AllOf.class,
                        Values.list(CRITERION),
                        AllOf::getParts,
                        parts -> AllOf.builder().parts(parts).build(),
                        "all of these hold; an empty list always holds")
                .with(
                        "any",
                        AnyOf.class,
                        Values.list(CRITERION),
                        AnyOf::getParts,
                        parts -> AnyOf.builder().parts(parts).build(),
                        "one of these holds at least; an empty list never holds")
                .with(
                        "not",
                        Not.class,
                        CRITERION,
                        Not::getPart,
                        part -> Not.builder().part(part).build(),
                        "this does not hold")
                .with("atLeast", AtLeast.class, AT_LEAST, c -> c, c -> c, "at least so many of these hold");
    }

    private static void addPersonalAttributes() {
        CRITERION
                .with("age", AgeCriterion.class, BoundsWire.AGE, c -> c, c -> c, "the age")
                .with("education", EducationCriterion.class, BoundsWire.EDUCATION, c -> c, c -> c, "the education")
                .with(
                        "startQualification",
                        StartQualificationCriterion.class,
                        Values.flag(),
                        StartQualificationCriterion::isPresent,
                        present -> StartQualificationCriterion.builder()
                                .present(present)
                                .build(),
                        "has a start qualification, or has none")
                .with(
                        "status",
                        StatusCriterion.class,
                        Values.set(Values.choice(EmploymentStatus.class)),
                        StatusCriterion::getAnyOf,
                        anyOf -> StatusCriterion.builder().anyOf(anyOf).build(),
                        "has one of these positions on the labour market, or a narrower one")
                .with(
                        "benefit",
                        BenefitCriterion.class,
                        Values.set(Values.choice(Benefit.class)),
                        BenefitCriterion::getAnyOf,
                        anyOf -> BenefitCriterion.builder().anyOf(anyOf).build(),
                        "receives one of these benefits")
                .with(
                        "unemployedMonths",
                        UnemployedMonthsCriterion.class,
                        BoundsWire.UNEMPLOYED_MONTHS,
                        c -> c,
                        c -> c,
                        "the whole months without work")
                .with("hours", HoursCriterion.class, BoundsWire.HOURS, c -> c, c -> c, "the hours worked in a week")
                .with("income", IncomeCriterion.class, BoundsWire.INCOME, c -> c, c -> c, "the gross income a year")
                .with("wealth", WealthCriterion.class, BoundsWire.WEALTH, c -> c, c -> c, "the wealth")
                .with(
                        "sector",
                        SectorCriterion.class,
                        Values.set(IdWire.SECTOR),
                        SectorCriterion::getAnyOf,
                        anyOf -> SectorCriterion.builder().anyOf(anyOf).build(),
                        "works in one of these sectors")
                .with(
                        "occupation",
                        OccupationCriterion.class,
                        Values.set(IdWire.OCCUPATION),
                        OccupationCriterion::getAnyOf,
                        anyOf -> OccupationCriterion.builder().anyOf(anyOf).build(),
                        "has one of these occupations")
                .with("place", PlaceCriterion.class, PLACE, c -> c, c -> c, "lives, works or studies somewhere")
                .with(
                        "labourMarketTie",
                        LabourMarketTieCriterion.class,
                        Values.flag(),
                        LabourMarketTieCriterion::isPresent,
                        present -> LabourMarketTieCriterion.builder()
                                .present(present)
                                .build(),
                        "has a tie with the Dutch labour market, or has none");
    }

    private static void addCourseAttributes() {
        CRITERION
                .with(
                        "courseRegister",
                        CourseRegisterCriterion.class,
                        IdWire.REGISTER,
                        CourseRegisterCriterion::getRegister,
                        register -> CourseRegisterCriterion.builder()
                                .register(register)
                                .build(),
                        "the course stands in this register")
                .with(
                        "courseNotStarted",
                        CourseNotStartedCriterion.class,
                        Values.flag(),
                        CourseNotStartedCriterion::isPresent,
                        present -> CourseNotStartedCriterion.builder()
                                .present(present)
                                .build(),
                        "the course begins after the day of the question, or has begun")
                .with(
                        "courseLevel",
                        CourseLevelCriterion.class,
                        BoundsWire.COURSE_LEVEL,
                        c -> c,
                        c -> c,
                        "the level of the course")
                .with(
                        "courseSector",
                        CourseSectorCriterion.class,
                        Values.set(IdWire.SECTOR),
                        CourseSectorCriterion::getAnyOf,
                        anyOf -> CourseSectorCriterion.builder().anyOf(anyOf).build(),
                        "the course is for one of these sectors")
                .with(
                        "coursePrice",
                        CoursePriceCriterion.class,
                        BoundsWire.COURSE_PRICE,
                        c -> c,
                        c -> c,
                        "the price of the course");
    }

    private static void addOthers() {
        CRITERION
                .with(
                        "memberOf",
                        MemberOfCriterion.class,
                        IdWire.GROUP,
                        MemberOfCriterion::getGroup,
                        group -> MemberOfCriterion.builder().group(group).build(),
                        "belongs to this target group")
                .with(
                        "used",
                        UsedCriterion.class,
                        IdWire.REGULATION,
                        UsedCriterion::getRegulation,
                        regulation ->
                                UsedCriterion.builder().regulation(regulation).build(),
                        "has used this regulation before")
                .with(
                        "trait",
                        TraitCriterion.class,
                        IdWire.TRAIT,
                        TraitCriterion::getTrait,
                        trait -> TraitCriterion.builder().trait(trait).build(),
                        "has this trait, a question of the catalogue answered with yes")
                .with(
                        "text",
                        TextCriterion.class,
                        BasicWire.TEXT,
                        TextCriterion::getText,
                        text -> TextCriterion.builder().text(text).build(),
                        "what only people can decide; never known to hold or not to hold");
    }

    private CriterionWire() {}
}
