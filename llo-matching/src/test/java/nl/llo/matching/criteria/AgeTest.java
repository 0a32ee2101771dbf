package nl.llo.matching.criteria;

import static nl.llo.matching.outcome.Truth.FALSE;
import static nl.llo.matching.outcome.Truth.TRUE;
import static nl.llo.matching.outcome.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.Truth;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AgeLimit;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On 1 June 2022; the AOW table knows births from June 1955 up to and including 1957. */
class AgeTest {

    private static final Criterion FROM_18 = Criterion.ageFrom(18);
    private static final Criterion TO_27 = AgeCriterion.builder().max(27).build();
    private static final Criterion BELOW_23 =
            AgeCriterion.builder().below(AgeLimit.ofYears(23)).build();
    private static final Criterion BELOW_AOW =
            AgeCriterion.builder().below(AgeLimit.AOW).build();
    private static final Criterion WORKING_AGE = Criterion.age(18, AgeLimit.AOW);
    private static final Criterion FROM_66_BELOW_AOW = Criterion.age(66, AgeLimit.AOW);

    @ParameterizedTest(name = "{index} {2}")
    @MethodSource({"birthDates", "birthYears"})
    void comesOutAs(Criterion criterion, Profile profile, Truth expected) {
        assertThat(Asked.outcome(criterion, profile).getTruth()).isEqualTo(expected);
    }

    static Stream<Arguments> birthDates() {
        return Stream.of(
                Arguments.of(FROM_18, born("2004-06-01"), TRUE),
                Arguments.of(FROM_18, born("2004-06-02"), FALSE),
                Arguments.of(TO_27, born("1994-06-02"), TRUE),
                Arguments.of(TO_27, born("1994-06-01"), FALSE),
                Arguments.of(BELOW_23, born("1999-06-02"), TRUE),
                Arguments.of(BELOW_23, born("1999-06-01"), FALSE),
                // 66 years and 7 months on 1 June 2022
                Arguments.of(BELOW_AOW, born("1955-11-02"), TRUE),
                Arguments.of(BELOW_AOW, born("1955-11-01"), FALSE),
                Arguments.of(WORKING_AGE, born("1990-01-01"), TRUE),
                Arguments.of(WORKING_AGE, born("2010-01-01"), FALSE),
                // past the table: younger than the last published age, or as old as it
                Arguments.of(BELOW_AOW, born("1958-01-01"), TRUE),
                Arguments.of(BELOW_AOW, born("1930-01-01"), FALSE),
                Arguments.of(BELOW_AOW, born("1955-05-31"), FALSE),
                // not born yet
                Arguments.of(FROM_18, born("2030-01-01"), FALSE),
                Arguments.of(BELOW_AOW, born("2030-01-01"), TRUE),
                Arguments.of(BELOW_AOW, Profile.builder().build(), UNKNOWN),
                Arguments.of(WORKING_AGE, Profile.builder().build(), UNKNOWN));
    }

    static Stream<Arguments> birthYears() {
        return Stream.of(
                Arguments.of(FROM_18, bornIn(2003), TRUE),
                Arguments.of(FROM_18, bornIn(2004), UNKNOWN),
                Arguments.of(FROM_18, bornIn(2005), FALSE),
                Arguments.of(BELOW_AOW, bornIn(1954), FALSE),
                Arguments.of(BELOW_AOW, bornIn(1955), UNKNOWN),
                Arguments.of(BELOW_AOW, bornIn(1956), TRUE),
                Arguments.of(FROM_66_BELOW_AOW, bornIn(1955), UNKNOWN),
                Arguments.of(FROM_66_BELOW_AOW, bornIn(1990), FALSE),
                // both possible ages fail, each on another bound
                Arguments.of(AgeCriterion.builder().min(20).max(17).build(), bornIn(2003), FALSE),
                // no year at all
                Arguments.of(FROM_18, bornIn(Integer.MAX_VALUE), UNKNOWN),
                Arguments.of(FROM_18, bornIn(0), UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("leapDays")
    void bornOnALeapDayTurnsOlderOnTheFirstOfMarch(String date, Truth expected) {
        assertThat(Asked.outcome(Catalogue.empty(), FROM_18, born("2004-02-29"), LocalDate.parse(date))
                        .getTruth())
                .isEqualTo(expected);
    }

    static Stream<Arguments> leapDays() {
        return Stream.of(
                Arguments.of("2022-02-28", FALSE), Arguments.of("2022-03-01", TRUE), Arguments.of("2024-02-29", TRUE));
    }

    @Test
    void theDateDecidesWhenTheYearSaysOtherwise() {
        Profile contradictory = Profile.builder()
                .birthDate(LocalDate.of(1990, 1, 1))
                .birthYear(2015)
                .build();

        assertThat(Asked.outcome(FROM_18, contradictory).getTruth()).isEqualTo(TRUE);
    }

    @Test
    void aYearThatLeavesTwoAgesAsksForTheDate() {
        CriterionOutcome outcome = Asked.outcome(FROM_18, bornIn(2004));

        assertThat(outcome.getUnknownCauses()).containsExactly(UnknownCause.MISSING_FACT);
        assertThat(outcome.getRemarks()).extracting(Reason::getCode).containsExactly(RemarkCode.BIRTH_YEAR_NOT_ENOUGH);
    }

    @Test
    void anAowAgeThatIsNotPublishedIsNotAskedOfThePerson() {
        // 67 years old, born past the table: as old as the last published age, perhaps not as the next.
        CriterionOutcome outcome =
                Asked.outcome(Catalogue.empty(), BELOW_AOW, born("1960-01-01"), LocalDate.of(2027, 6, 1));

        assertThat(outcome.getTruth()).isEqualTo(UNKNOWN);
        assertThat(outcome.getUnknownCauses()).containsExactly(UnknownCause.NOT_RECORDED);
        assertThat(outcome.getMissingFacts()).isEmpty();
        assertThat(outcome.getRemarks()).extracting(Reason::getCode).containsExactly(RemarkCode.AOW_AGE_NOT_PUBLISHED);
    }

    private static Profile born(String date) {
        return Profile.builder().birthDate(LocalDate.parse(date)).build();
    }

    private static Profile bornIn(int year) {
        return Profile.builder().birthYear(year).build();
    }
}
