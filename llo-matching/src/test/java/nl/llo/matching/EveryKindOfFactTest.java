package nl.llo.matching;

import static nl.llo.matching.nearmiss.ChangeKind.CHANGEABLE;
import static nl.llo.matching.nearmiss.ChangeKind.FIXED;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.llo.matching.nearmiss.Change;
import nl.llo.matching.nearmiss.ChangeKind;
import nl.llo.matching.nearmiss.NearMiss;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.ProfileAttribute;
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
import nl.llo.model.criterion.OccupationCriterion;
import nl.llo.model.criterion.SectorCriterion;
import nl.llo.model.criterion.UnemployedMonthsCriterion;
import nl.llo.model.criterion.UsedCriterion;
import nl.llo.model.criterion.WealthCriterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.id.OccupationId;
import nl.llo.model.id.RegisterId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.SectorId;
import nl.llo.model.id.TraitId;
import nl.llo.model.money.Money;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Profile;
import nl.llo.model.regulation.Regulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What matters, what is best asked and what would help, for each kind of fact that a criterion can ask for. */
class EveryKindOfFactTest {

    private static final Profile SILENT = Profile.builder().build();
    private static final SectorId CARE = SectorId.of("zorg");
    private static final SectorId BUILDING = SectorId.of("bouw");

    /** A criterion, the attribute that it asks for, who meets it and who does not, and whether the second can come to. */
    record Kind(
            ProfileAttribute attribute,
            Criterion criterion,
            UnaryOperator<Profile.Builder> meets,
            UnaryOperator<Profile.Builder> fails,
            ChangeKind change) {

        Regulation scheme() {
            return Fixtures.schemeWith(criterion);
        }

        Profile met() {
            return meets.apply(Profile.builder()).build();
        }

        Profile failed() {
            return fails.apply(Profile.builder()).build();
        }

        /** A start qualification is had by education. */
        ProfileAttribute changed() {
            return attribute == ProfileAttribute.START_QUALIFICATION ? ProfileAttribute.EDUCATION : attribute;
        }

        @Override
        public String toString() {
            return attribute.name();
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind(
                        ProfileAttribute.BIRTH_DATE,
                        Criterion.ageFrom(27),
                        of -> of.birthDate(LocalDate.of(1980, 1, 1)),
                        of -> of.birthDate(LocalDate.of(2001, 1, 1)),
                        FIXED),
                new Kind(
                        ProfileAttribute.EDUCATION,
                        EducationCriterion.builder().min(EducationLevel.MBO_2).build(),
                        of -> of.education(EducationLevel.MBO_4),
                        of -> of.education(EducationLevel.PO),
                        CHANGEABLE),
                new Kind(
                        ProfileAttribute.START_QUALIFICATION,
                        Criterion.startQualification(true),
                        of -> of.startQualification(true),
                        of -> of.startQualification(false),
                        CHANGEABLE),
                new Kind(
                        ProfileAttribute.HOURS,
                        HoursCriterion.builder().max(new BigDecimal("20")).build(),
                        of -> of.hoursPerWeek(new BigDecimal("16.5")),
                        of -> of.hoursPerWeek(new BigDecimal("36")),
                        CHANGEABLE),
                new Kind(
                        ProfileAttribute.INCOME,
                        IncomeCriterion.builder().max(Money.of(2_000)).build(),
                        of -> of.income(Money.of(2_000)),
                        of -> of.income(Money.parse("2000.01")),
                        FIXED),
                new Kind(
                        ProfileAttribute.WEALTH,
                        WealthCriterion.builder().max(Money.of(5_000)).build(),
                        of -> of.wealth(Money.ZERO),
                        of -> of.wealth(Money.of(6_000)),
                        FIXED),
                new Kind(
                        ProfileAttribute.LABOUR_MARKET_TIE,
                        LabourMarketTieCriterion.builder().present(true).build(),
                        of -> of.labourMarketTie(true),
                        of -> of.labourMarketTie(false),
                        FIXED),
                new Kind(
                        ProfileAttribute.TRAIT,
                        Criterion.trait(TraitId.of("member")),
                        of -> of.putTrait(TraitId.of("member"), true),
                        of -> of.putTrait(TraitId.of("member"), false),
                        FIXED),
                new Kind(
                        ProfileAttribute.STATUS,
                        Criterion.status(EmploymentStatus.SELF_EMPLOYED),
                        of -> of.statuses(KnownSet.exactly(EmploymentStatus.SELF_EMPLOYED)),
                        of -> of.statuses(KnownSet.exactly(EmploymentStatus.STUDENT)),
                        CHANGEABLE),
                new Kind(
                        ProfileAttribute.BENEFIT,
                        BenefitCriterion.builder().addAnyOf(Benefit.WW).build(),
                        of -> of.benefits(KnownSet.exactly(Benefit.WW)),
                        of -> of.benefits(KnownSet.exactly(List.of())),
                        FIXED),
                new Kind(
                        ProfileAttribute.SECTOR,
                        SectorCriterion.builder().addAnyOf(CARE).build(),
                        of -> of.sectors(KnownSet.exactly(CARE)),
                        of -> of.sectors(KnownSet.exactly(BUILDING)),
                        CHANGEABLE),
                new Kind(
                        ProfileAttribute.OCCUPATION,
                        OccupationCriterion.builder()
                                .addAnyOf(OccupationId.of("nurse"))
                                .build(),
                        of -> of.occupations(KnownSet.exactly(OccupationId.of("nurse"))),
                        of -> of.occupations(KnownSet.exactly(OccupationId.of("cook"))),
                        CHANGEABLE),
                new Kind(
                        ProfileAttribute.USED,
                        Criterion.not(UsedCriterion.builder()
                                .regulation(RegulationId.of("earlier"))
                                .build()),
                        of -> of.used(KnownSet.exactly(List.of())),
                        of -> of.used(KnownSet.exactly(RegulationId.of("earlier"))),
                        FIXED),
                new Kind(
                        ProfileAttribute.COURSE_REGISTER,
                        CourseRegisterCriterion.builder()
                                .register(RegisterId.of("crebo"))
                                .build(),
                        of -> of.course(course(course -> course.registers(KnownSet.exactly(RegisterId.of("crebo"))))),
                        of -> of.course(course(course -> course.registers(KnownSet.exactly(List.of())))),
                        CHANGEABLE),
                new Kind(
                        ProfileAttribute.COURSE_START,
                        CourseNotStartedCriterion.builder().present(true).build(),
                        of -> of.course(course(course -> course.start(Fixtures.DATE.plusDays(1)))),
                        of -> of.course(course(course -> course.start(Fixtures.DATE))),
                        CHANGEABLE),
                new Kind(
                        ProfileAttribute.COURSE_LEVEL,
                        CourseLevelCriterion.builder().max(EducationLevel.MBO_4).build(),
                        of -> of.course(course(course -> course.level(EducationLevel.MBO_4))),
                        of -> of.course(course(course -> course.level(EducationLevel.HBO_BA))),
                        CHANGEABLE),
                new Kind(
                        ProfileAttribute.COURSE_SECTOR,
                        CourseSectorCriterion.builder().addAnyOf(CARE).build(),
                        of -> of.course(course(course -> course.sector(CARE))),
                        of -> of.course(course(course -> course.sector(BUILDING))),
                        CHANGEABLE),
                new Kind(
                        ProfileAttribute.COURSE_SECTOR,
                        Criterion.not(CourseSectorCriterion.builder()
                                .addAnyOf(CARE, SectorId.of("some-other-sector"))
                                .build()),
                        of -> of.course(course(course -> course.sector(BUILDING))),
                        of -> of.course(course(course -> course.sector(CARE))),
                        CHANGEABLE),
                new Kind(
                        ProfileAttribute.COURSE_PRICE,
                        CoursePriceCriterion.builder().max(Money.of(1_000)).build(),
                        of -> of.course(course(course -> course.price(Money.of(1_000)))),
                        of -> of.course(course(course -> course.price(Money.parse("1000.01")))),
                        CHANGEABLE));
    }

    private static Course course(UnaryOperator<Course.Builder> set) {
        return set.apply(Course.builder()).build();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void mattersWhileItIsNotKnownAndNotAfter(Kind kind) {
        Matcher matcher = Fixtures.matcher(kind.scheme());
        assertThat(matcher.findFactsThatMatter(SILENT, Fixtures.DATE, Fixtures.SCHEME))
                .extracting(MissingFact::getAttribute)
                .containsExactly(kind.attribute());
        assertThat(matcher.findFactsThatMatter(kind.met(), Fixtures.DATE, Fixtures.SCHEME))
                .isEmpty();
        assertThat(matcher.findFactsThatMatter(kind.failed(), Fixtures.DATE, Fixtures.SCHEME))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isAskedForAndEachAnswerSettles(Kind kind) {
        Regulation.Builder dated = Regulation.builder();
        Matcher matcher = Fixtures.matcher(
                dated.copyOf(kind.scheme()).attestedOn(LocalDate.of(2020, 1, 1)).build());
        assertThat(matcher.rankQuestions(SILENT, Fixtures.DATE).getQuestions())
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.getFact().getAttribute()).isEqualTo(kind.attribute());
                    assertThat(question.getFewestSettled()).isOne();
                    assertThat(question.getAnswers()).hasSizeGreaterThanOrEqualTo(2);
                });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void wouldHelpWhoFails(Kind kind) {
        assertThat(misses(kind, kind.met())).isEmpty();
        Change change = only(misses(kind, kind.failed()));
        assertThat(change.getAttribute()).isEqualTo(kind.changed());
        assertThat(change.getKind()).isEqualTo(kind.change());
        Regulation asked = Fixtures.schemeWith(change.getTo());
        assertThat(Fixtures.match(asked, kind.met()).getVerdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(Fixtures.match(asked, kind.failed()).getVerdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        Regulation before = Fixtures.schemeWith(change.getFrom().orElseThrow());
        assertThat(Fixtures.match(before, kind.failed()).getVerdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void mayBeSoOfWhomNothingIsKnown(Kind kind) {
        assertThat(misses(kind, SILENT)).isNotEmpty().allSatisfy(miss -> {
            assertThat(miss.isWithinReach()).isTrue();
            assertThat(miss.getChanges()).extracting(Change::getKind).containsOnly(ChangeKind.TO_LEARN);
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theOppositeIsAnsweredTheOtherWayRound(Kind kind) {
        Regulation opposite = Fixtures.schemeWith(Criterion.not(kind.criterion()));
        assertThat(Fixtures.match(opposite, kind.failed()).getVerdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(Fixtures.match(opposite, kind.met()).getVerdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(Fixtures.matcher(opposite)
                        .findNearMisses(kind.met(), Fixtures.DATE, Fixtures.SCHEME)
                        .getNearMisses())
                .isNotEmpty()
                .flatExtracting(NearMiss::getChanges)
                .extracting(Change::getAttribute)
                .containsOnly(kind.changed());
    }

    private static List<NearMiss> misses(Kind kind, Profile profile) {
        return Fixtures.matcher(kind.scheme())
                .findNearMisses(profile, Fixtures.DATE, Fixtures.SCHEME)
                .getNearMisses();
    }

    /** What must change today; waiting is another way. */
    private static Change only(List<NearMiss> misses) {
        List<NearMiss> today =
                misses.stream().filter(miss -> miss.getFrom().isEmpty()).toList();
        assertThat(today).hasSize(1);
        assertThat(today.get(0).getChanges()).hasSize(1);
        return today.get(0).getChanges().get(0);
    }

    /** Months without work go with the status, so that there are two ways. */
    @Test
    void monthsWithoutWorkAreAskedForBesideTheStatus() {
        Regulation scheme =
                Fixtures.schemeWith(UnemployedMonthsCriterion.builder().min(6).build());
        assertThat(Fixtures.matcher(scheme).findFactsThatMatter(SILENT, Fixtures.DATE, Fixtures.SCHEME))
                .extracting(MissingFact::getAttribute)
                .contains(ProfileAttribute.UNEMPLOYED_SINCE);
    }
}
