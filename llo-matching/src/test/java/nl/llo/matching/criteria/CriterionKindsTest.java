package nl.llo.matching.criteria;

import static nl.llo.matching.outcome.Truth.FALSE;
import static nl.llo.matching.outcome.Truth.TRUE;
import static nl.llo.matching.outcome.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.ProfileAttribute;
import nl.llo.matching.outcome.Truth;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.area.Area;
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
import nl.llo.model.criterion.OccupationCriterion;
import nl.llo.model.criterion.PlaceCriterion;
import nl.llo.model.criterion.SectorCriterion;
import nl.llo.model.criterion.UnemployedMonthsCriterion;
import nl.llo.model.criterion.UsedCriterion;
import nl.llo.model.criterion.WealthCriterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.id.OccupationId;
import nl.llo.model.id.RegisterId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.SectorId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.id.TraitId;
import nl.llo.model.money.Money;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.text.LocalizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of criterion: when it is true, false and unknown, and what would settle it. */
class CriterionKindsTest {

    private static final MunicipalityCode STAY = MunicipalityCode.of("GM9001");
    private static final MunicipalityCode MOVE = MunicipalityCode.of("GM9002");

    @ParameterizedTest(name = "{index} {2}")
    @MethodSource({"educations", "qualifications", "labels", "numbers", "courses", "others"})
    void comesOutAs(Criterion criterion, Profile.Builder profile, Truth expected) {
        assertThat(Asked.truth(criterion, profile)).isEqualTo(expected);
    }

    static Stream<Arguments> educations() {
        Criterion atMostMbo2 = Criterion.educationAtMost(EducationLevel.MBO_2);
        Criterion from = EducationCriterion.builder().min(EducationLevel.MBO_4).build();
        Criterion in = EducationCriterion.builder()
                .addIn(EducationLevel.VMBO_BB, EducationLevel.HAVO)
                .build();
        return Stream.of(
                Arguments.of(atMostMbo2, education(EducationLevel.MBO_2), TRUE),
                Arguments.of(atMostMbo2, education(EducationLevel.GEEN), TRUE),
                Arguments.of(atMostMbo2, education(EducationLevel.MBO_3), FALSE),
                Arguments.of(atMostMbo2, nobody(), UNKNOWN),
                Arguments.of(from, education(EducationLevel.HAVO), TRUE),
                Arguments.of(from, education(EducationLevel.MBO_3), FALSE),
                Arguments.of(in, education(EducationLevel.HAVO), TRUE),
                // of the same rank as one that is listed, but not listed itself
                Arguments.of(in, education(EducationLevel.MBO_1), FALSE),
                Arguments.of(in, nobody(), UNKNOWN));
    }

    static Stream<Arguments> qualifications() {
        Criterion with = Criterion.startQualification(true);
        Criterion without = Criterion.startQualification(false);
        return Stream.of(
                Arguments.of(with, nobody().startQualification(true), TRUE),
                Arguments.of(with, nobody().startQualification(false), FALSE),
                Arguments.of(without, nobody().startQualification(false), TRUE),
                Arguments.of(with, education(EducationLevel.MBO_2), TRUE),
                Arguments.of(with, education(EducationLevel.MBO_1), FALSE),
                Arguments.of(without, education(EducationLevel.VMBO_GLTL), TRUE),
                Arguments.of(with, education(EducationLevel.MBO_4).startQualification(false), FALSE),
                Arguments.of(with, nobody(), UNKNOWN),
                Arguments.of(without, nobody(), UNKNOWN));
    }

    static Stream<Arguments> labels() {
        Criterion flex = Criterion.status(EmploymentStatus.FLEX);
        Criterion employed = Criterion.status(EmploymentStatus.EMPLOYED, EmploymentStatus.SELF_EMPLOYED);
        Criterion benefit = Criterion.benefit(Benefit.WW, Benefit.WIA);
        Criterion sector =
                SectorCriterion.builder().addAnyOf(SectorId.of("metal")).build();
        Criterion occupation = OccupationCriterion.builder()
                .addAnyOf(OccupationId.of("harp-maker"))
                .build();
        return Stream.of(
                Arguments.of(flex, nobody().addStatus(EmploymentStatus.ON_CALL), TRUE),
                Arguments.of(flex, nobody().addStatus(EmploymentStatus.EMPLOYED), FALSE),
                Arguments.of(flex, statuses(List.of(EmploymentStatus.EMPLOYED), List.of()), UNKNOWN),
                Arguments.of(flex, statuses(List.of(), List.of(EmploymentStatus.EMPLOYED)), FALSE),
                Arguments.of(flex, statuses(List.of(), List.of(EmploymentStatus.ON_CALL)), UNKNOWN),
                Arguments.of(flex, nobody(), UNKNOWN),
                Arguments.of(employed, nobody().addStatus(EmploymentStatus.SELF_EMPLOYED_WITHOUT_STAFF), TRUE),
                Arguments.of(employed, nobody().addStatus(EmploymentStatus.STUDENT), FALSE),
                Arguments.of(employed, nobody().statuses(KnownSet.exactly()), FALSE),
                Arguments.of(employed, statuses(List.of(), List.of(EmploymentStatus.EMPLOYED)), UNKNOWN),
                Arguments.of(benefit, nobody().addBenefit(Benefit.WIA), TRUE),
                Arguments.of(benefit, nobody().noBenefits(), FALSE),
                Arguments.of(benefit, nobody(), UNKNOWN),
                Arguments.of(
                        benefit,
                        nobody().benefits(KnownSet.partial(List.of(Benefit.WAO), List.of(Benefit.WW))),
                        UNKNOWN),
                Arguments.of(
                        benefit,
                        nobody().benefits(KnownSet.partial(List.of(), List.of(Benefit.WW, Benefit.WIA))),
                        FALSE),
                Arguments.of(sector, nobody().sectors(KnownSet.exactly(SectorId.of("metal"))), TRUE),
                Arguments.of(sector, nobody().sectors(KnownSet.exactly(SectorId.of("care"))), FALSE),
                Arguments.of(sector, nobody(), UNKNOWN),
                Arguments.of(occupation, nobody().occupations(KnownSet.exactly(OccupationId.of("harp-maker"))), TRUE),
                Arguments.of(occupation, nobody().occupations(KnownSet.exactly()), FALSE),
                Arguments.of(occupation, nobody(), UNKNOWN));
    }

    static Stream<Arguments> numbers() {
        Criterion hours = HoursCriterion.builder()
                .min(new BigDecimal("12"))
                .max(new BigDecimal("36"))
                .build();
        Criterion income = IncomeCriterion.builder().max(Money.of(30_000)).build();
        Criterion wealth = WealthCriterion.builder().min(Money.of(10)).build();
        Criterion months = UnemployedMonthsCriterion.builder().max(12).build();
        Criterion longUnemployed = UnemployedMonthsCriterion.builder().min(24).build();
        return Stream.of(
                Arguments.of(hours, nobody().hoursPerWeek(new BigDecimal("12.00")), TRUE),
                Arguments.of(hours, nobody().hoursPerWeek(new BigDecimal("36")), TRUE),
                Arguments.of(hours, nobody().hoursPerWeek(new BigDecimal("36.5")), FALSE),
                Arguments.of(hours, nobody().hoursPerWeek(new BigDecimal("11.99")), FALSE),
                Arguments.of(hours, nobody(), UNKNOWN),
                Arguments.of(income, nobody().income(Money.of(30_000)), TRUE),
                Arguments.of(income, nobody().income(Money.parse("30000.01")), FALSE),
                Arguments.of(income, nobody(), UNKNOWN),
                Arguments.of(wealth, nobody().wealth(Money.of(10)), TRUE),
                Arguments.of(wealth, nobody().wealth(Money.ZERO), FALSE),
                Arguments.of(wealth, nobody(), UNKNOWN),
                Arguments.of(months, nobody().unemployedSince(LocalDate.of(2021, 5, 2)), TRUE),
                Arguments.of(months, nobody().unemployedSince(LocalDate.of(2021, 5, 1)), FALSE),
                Arguments.of(longUnemployed, nobody().unemployedSince(LocalDate.of(2020, 6, 1)), TRUE),
                Arguments.of(longUnemployed, nobody().unemployedSince(LocalDate.of(2020, 6, 2)), FALSE),
                // not out of work at all, or not yet on the date
                Arguments.of(months, nobody().addStatus(EmploymentStatus.EMPLOYED), FALSE),
                Arguments.of(months, nobody().unemployedSince(LocalDate.of(2022, 6, 2)), FALSE),
                Arguments.of(months, nobody().addStatus(EmploymentStatus.UNEMPLOYED), UNKNOWN),
                Arguments.of(months, nobody(), UNKNOWN));
    }

    static Stream<Arguments> courses() {
        Criterion register = CourseRegisterCriterion.builder()
                .register(RegisterId.of("stap"))
                .build();
        Criterion notStarted = CourseNotStartedCriterion.builder().present(true).build();
        Criterion started = CourseNotStartedCriterion.builder().present(false).build();
        Criterion level =
                CourseLevelCriterion.builder().max(EducationLevel.MBO_4).build();
        Criterion sector = CourseSectorCriterion.builder()
                .addAnyOf(SectorId.of("technology"))
                .build();
        Criterion price = CoursePriceCriterion.builder().max(Money.of(1000)).build();
        return Stream.of(
                Arguments.of(
                        register, course(Course.builder().registers(KnownSet.exactly(RegisterId.of("stap")))), TRUE),
                Arguments.of(register, course(Course.builder().registers(KnownSet.exactly())), FALSE),
                Arguments.of(register, course(Course.builder()), UNKNOWN),
                Arguments.of(register, nobody(), UNKNOWN),
                Arguments.of(notStarted, course(Course.builder().start(Asked.DATE.plusDays(1))), TRUE),
                Arguments.of(notStarted, course(Course.builder().start(Asked.DATE)), FALSE),
                Arguments.of(started, course(Course.builder().start(Asked.DATE)), TRUE),
                Arguments.of(started, course(Course.builder().start(Asked.DATE.plusDays(1))), FALSE),
                Arguments.of(notStarted, nobody(), UNKNOWN),
                Arguments.of(level, course(Course.builder().level(EducationLevel.MBO_4)), TRUE),
                Arguments.of(level, course(Course.builder().level(EducationLevel.HBO_BA)), FALSE),
                Arguments.of(level, course(Course.builder()), UNKNOWN),
                Arguments.of(sector, course(Course.builder().sector(SectorId.of("technology"))), TRUE),
                Arguments.of(sector, course(Course.builder().sector(SectorId.of("care"))), FALSE),
                Arguments.of(sector, course(Course.builder()), UNKNOWN),
                Arguments.of(price, course(Course.builder().price(Money.of(1000))), TRUE),
                Arguments.of(price, course(Course.builder().price(Money.parse("1000.01"))), FALSE),
                Arguments.of(price, course(Course.builder()), UNKNOWN));
    }

    static Stream<Arguments> others() {
        Criterion tie = LabourMarketTieCriterion.builder().present(true).build();
        Criterion noTie = LabourMarketTieCriterion.builder().present(false).build();
        Criterion used = UsedCriterion.builder()
                .regulation(RegulationId.of("career-advice"))
                .build();
        Criterion trait = Criterion.trait(TraitId.of("carer"));
        Criterion text = Criterion.text(LocalizedText.of("gemotiveerd"));
        Criterion livesInStay = Criterion.livesIn(Area.municipalities(STAY));
        Criterion livesOrWorksInStay = PlaceCriterion.builder()
                .addKinds(PlaceKind.HOME, PlaceKind.WORK)
                .area(Area.municipalities(STAY))
                .build();
        return Stream.of(
                Arguments.of(tie, nobody().labourMarketTie(true), TRUE),
                Arguments.of(tie, nobody().labourMarketTie(false), FALSE),
                Arguments.of(noTie, nobody().labourMarketTie(false), TRUE),
                Arguments.of(noTie, nobody(), UNKNOWN),
                Arguments.of(used, nobody().used(KnownSet.exactly(RegulationId.of("career-advice"))), TRUE),
                Arguments.of(used, nobody().used(KnownSet.exactly()), FALSE),
                Arguments.of(used, nobody(), UNKNOWN),
                Arguments.of(trait, nobody().hasTrait(TraitId.of("carer")), TRUE),
                Arguments.of(trait, nobody().hasNoTrait(TraitId.of("carer")), FALSE),
                Arguments.of(trait, nobody().hasTrait(TraitId.of("other")), UNKNOWN),
                Arguments.of(text, nobody(), UNKNOWN),
                Arguments.of(livesInStay, nobody().home(STAY), TRUE),
                Arguments.of(livesInStay, nobody().home(MOVE), FALSE),
                Arguments.of(livesInStay, nobody().work(STAY), UNKNOWN),
                Arguments.of(livesOrWorksInStay, nobody().home(MOVE).work(STAY), TRUE),
                Arguments.of(livesOrWorksInStay, nobody().work(STAY), TRUE),
                Arguments.of(livesOrWorksInStay, nobody().home(MOVE).work(MOVE), FALSE),
                Arguments.of(livesOrWorksInStay, nobody().home(MOVE), UNKNOWN));
    }

    @ParameterizedTest(name = "{index} {1}")
    @MethodSource("attributes")
    void namesTheFactThatWouldSettleIt(Criterion criterion, ProfileAttribute attribute) {
        CriterionOutcome outcome = Asked.outcome(criterion, nobody().build());

        assertThat(outcome.getUnknownCauses()).containsExactly(UnknownCause.MISSING_FACT);
        assertThat(outcome.getMissingFacts())
                .extracting(MissingFact::getAttribute)
                .containsExactly(attribute);
    }

    static Stream<Arguments> attributes() {
        return Stream.of(
                Arguments.of(Criterion.ageFrom(18), ProfileAttribute.BIRTH_DATE),
                Arguments.of(Criterion.educationAtMost(EducationLevel.MBO_2), ProfileAttribute.EDUCATION),
                Arguments.of(Criterion.startQualification(true), ProfileAttribute.START_QUALIFICATION),
                Arguments.of(Criterion.status(EmploymentStatus.FLEX), ProfileAttribute.STATUS),
                Arguments.of(Criterion.benefit(Benefit.WW), ProfileAttribute.BENEFIT),
                Arguments.of(UnemployedMonthsCriterion.builder().max(12).build(), ProfileAttribute.UNEMPLOYED_SINCE),
                Arguments.of(HoursCriterion.builder().max(BigDecimal.TEN).build(), ProfileAttribute.HOURS),
                Arguments.of(IncomeCriterion.builder().max(Money.ZERO).build(), ProfileAttribute.INCOME),
                Arguments.of(WealthCriterion.builder().max(Money.ZERO).build(), ProfileAttribute.WEALTH),
                Arguments.of(
                        SectorCriterion.builder().addAnyOf(SectorId.of("care")).build(), ProfileAttribute.SECTOR),
                Arguments.of(
                        OccupationCriterion.builder()
                                .addAnyOf(OccupationId.of("welder"))
                                .build(),
                        ProfileAttribute.OCCUPATION),
                Arguments.of(Criterion.livesIn(Area.municipalities(STAY)), ProfileAttribute.HOME),
                Arguments.of(
                        LabourMarketTieCriterion.builder().present(true).build(), ProfileAttribute.LABOUR_MARKET_TIE),
                Arguments.of(
                        CourseRegisterCriterion.builder()
                                .register(RegisterId.of("stap"))
                                .build(),
                        ProfileAttribute.COURSE_REGISTER),
                Arguments.of(CourseNotStartedCriterion.builder().present(true).build(), ProfileAttribute.COURSE_START),
                Arguments.of(
                        CourseLevelCriterion.builder().min(EducationLevel.AD).build(), ProfileAttribute.COURSE_LEVEL),
                Arguments.of(
                        CourseSectorCriterion.builder()
                                .addAnyOf(SectorId.of("care"))
                                .build(),
                        ProfileAttribute.COURSE_SECTOR),
                Arguments.of(CoursePriceCriterion.builder().max(Money.ZERO).build(), ProfileAttribute.COURSE_PRICE),
                Arguments.of(Criterion.memberOf(TargetGroupId.of("nobody-defined-it")), ProfileAttribute.GROUP),
                Arguments.of(
                        UsedCriterion.builder()
                                .regulation(RegulationId.of("career-advice"))
                                .build(),
                        ProfileAttribute.USED),
                Arguments.of(Criterion.trait(TraitId.of("carer")), ProfileAttribute.TRAIT));
    }

    private static Profile.Builder nobody() {
        return Profile.builder();
    }

    private static Profile.Builder education(EducationLevel level) {
        Profile.Builder builder = Profile.builder();
        builder.education(level);
        return builder;
    }

    private static Profile.Builder statuses(List<EmploymentStatus> in, List<EmploymentStatus> out) {
        Profile.Builder builder = Profile.builder();
        builder.statuses(KnownSet.partial(Set.copyOf(in), Set.copyOf(out)));
        return builder;
    }

    private static Profile.Builder course(Course.Builder course) {
        Profile.Builder builder = Profile.builder();
        builder.course(course.build());
        return builder;
    }
}
