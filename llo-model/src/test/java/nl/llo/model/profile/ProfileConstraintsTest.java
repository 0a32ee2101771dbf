package nl.llo.model.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.llo.model.Violated;
import nl.llo.model.criterion.HoursCriterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.id.ProfileId;
import nl.llo.model.money.Money;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;
import org.junit.jupiter.api.Test;

class ProfileConstraintsTest {
    @Test
    void attributesThatAgreeAreClean() {
        assertThat(Violated.by(Profile.builder()
                        .education(EducationLevel.MBO_2)
                        .startQualification(true)
                        .birthDate(LocalDate.of(1998, 3, 14))
                        .birthYear(1998)
                        .addStatus(EmploymentStatus.UNEMPLOYED)
                        .unemployedSince(LocalDate.of(2022, 1, 1))
                        .build()))
                .isEmpty();
    }

    @Test
    void contradictionsAreViolationsOfTheirOwnThatRepeatNoValue() {
        Profile profile = Profile.builder()
                .education(EducationLevel.VMBO_BB)
                .startQualification(true)
                .birthDate(LocalDate.of(1998, 3, 14))
                .birthYear(1997)
                .addStatus(EmploymentStatus.EMPLOYED)
                .unemployedSince(LocalDate.of(1990, 1, 1))
                .build();
        assertThat(Violated.by(profile))
                .containsExactly(
                        "birthYear: differs from the year of the birth date",
                        "startQualification: contradicts the level of education",
                        "unemployedSince: lies before the birth date",
                        "unemployedSince: stands beside statuses that rule out being unemployed");
    }

    @Test
    void statusesKnownInPartLeaveRoomForUnemployment() {
        assertThat(Violated.by(Profile.builder()
                        .statuses(KnownSet.partial(List.of(EmploymentStatus.EMPLOYED), List.of()))
                        .unemployedSince(LocalDate.of(2022, 1, 1))
                        .build()))
                .isEmpty();
    }

    @Test
    void aBlankOrOverlongTextInAPlaceIsViolated() {
        assertThat(Violated.by(Profile.builder()
                        .home(Place.builder().neighbourhood(" ").build())
                        .build()))
                .containsExactly("home.neighbourhood: must not be blank");
        assertThat(Violated.by(Profile.builder()
                        .home(Place.builder().neighbourhood("x".repeat(201)).build())
                        .build()))
                .hasSize(1);
    }

    @Test
    void hoursAreEqualWhateverScaleTheyWereWrittenWith() {
        for (String other : List.of("36.0", "36.00", "3.6E1")) {
            assertThat(Profile.builder().hoursPerWeek(new BigDecimal(other)).build())
                    .isEqualTo(
                            Profile.builder().hoursPerWeek(new BigDecimal("36")).build());
            assertThat(HoursCriterion.builder().min(new BigDecimal(other)).build())
                    .isEqualTo(
                            HoursCriterion.builder().min(new BigDecimal("36")).build());
        }
        assertThat(Profile.builder().hoursPerWeek(new BigDecimal("0.00")).build())
                .isEqualTo(Profile.builder().hoursPerWeek(BigDecimal.ZERO).build());
    }

    @Test
    void nothingPersonalShowsInAnyText() {
        Place place = Place.builder()
                .municipality(MunicipalityCode.of("GM0034"))
                .postcode(Postcode4.of("1311"))
                .neighbourhood("Canary")
                .build();
        Course course = Course.builder().name("Canary").price(Money.of(987)).build();
        String texts =
                Profile.builder()
                                .id(ProfileId.of("canary"))
                                .home(place)
                                .course(course)
                                .wealth(Money.of(987))
                                .build() + " " + place + course + KnownSet.exactly(Benefit.WAJONG);
        assertThat(texts).doesNotContainIgnoringCase("canary").doesNotContain("987", "0034", "1311", "WAJONG");
    }
}
