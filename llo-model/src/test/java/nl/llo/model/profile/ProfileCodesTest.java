package nl.llo.model.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.id.TraitId;
import nl.llo.model.money.Money;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;
import org.junit.jupiter.api.Test;

class ProfileCodesTest {

    private static final long UNKNOWN = ProfileCodes.UNKNOWN;

    @Property
    @SuppressWarnings("EnumOrdinal") // what is tested
    void sayWhatTheProfileSays(@ForAll Profile profile) {
        ProfileCodes codes = profile.getCodes();
        Optional<Course> course = profile.getCourse();

        assertThat(codes.isOdd()).isFalse();
        assertThat(codes.getBirthDate()).isEqualTo(date(profile.getBirthDate()));
        assertThat(codes.getBirthYear()).isEqualTo(profile.getBirthYear().orElse(-1));
        assertThat(codes.getUnemployedSince()).isEqualTo(date(profile.getUnemployedSince()));
        assertThat(codes.getCourseStart()).isEqualTo(date(course.flatMap(Course::getStart)));
        assertThat(codes.getEducation())
                .isEqualTo(profile.getEducation().map(Enum::ordinal).orElse(-1));
        assertThat(codes.getCourseLevel())
                .isEqualTo(course.flatMap(Course::getLevel)
                        .map(EducationLevel::getRank)
                        .orElse(-1));
        assertThat(codes.getStartQualification()).isEqualTo(answer(profile.getStartQualification()));
        assertThat(codes.getLabourMarketTie()).isEqualTo(answer(profile.getLabourMarketTie()));
        assertThat(codes.getHours()).isEqualTo(hundredths(profile.getHoursPerWeek()));
        assertThat(codes.getIncome()).isEqualTo(hundredths(profile.getIncome().map(Money::toBigDecimal)));
        assertThat(codes.getWealth()).isEqualTo(hundredths(profile.getWealth().map(Money::toBigDecimal)));
        assertThat(codes.getCoursePrice())
                .isEqualTo(hundredths(course.flatMap(Course::getPrice).map(Money::toBigDecimal)));
        assertThat(Optional.ofNullable(codes.getStatuses())).isEqualTo(profile.getStatuses());
        assertThat(Optional.ofNullable(codes.getBenefits())).isEqualTo(profile.getBenefits());
        assertThat(Optional.ofNullable(codes.getSectors())).isEqualTo(profile.getSectors());
        assertThat(Optional.ofNullable(codes.getOccupations())).isEqualTo(profile.getOccupations());
        assertThat(Optional.ofNullable(codes.getUsed())).isEqualTo(profile.getUsed());
        assertThat(Optional.ofNullable(codes.getGroups())).isEqualTo(profile.getGroups());
        assertThat(Optional.ofNullable(codes.getCourseRegisters())).isEqualTo(course.flatMap(Course::getRegisters));
        assertThat(Optional.ofNullable(codes.getCourseSector())).isEqualTo(course.flatMap(Course::getSector));
        KnownSet<TraitId> traits = codes.getTraits();
        assertThat(traits == null).isEqualTo(profile.getTraits().isEmpty());
        if (traits != null) {
            assertThat(traits.getIncludes().size() + traits.getExcludes().size())
                    .isEqualTo(profile.getTraits().size());
            profile.getTraits()
                    .forEach(
                            (trait, holds) -> assertThat(traits.contains(trait)).contains(holds));
        }
    }

    @Property
    void sayOfEachPlaceWhatIsKnownOfIt(@ForAll Profile profile) {
        for (PlaceKind kind : PlaceKind.values()) {
            Optional<Place> place = profile.getPlace(kind);
            int code = profile.getCodes().getPlace(kind);

            assertThat(code == PlaceCodes.NOWHERE).isEqualTo(place.isEmpty());
            assertThat(PlaceCodes.municipality(code))
                    .isEqualTo(place.flatMap(Place::getMunicipality)
                            .map(MunicipalityCode::value)
                            .map(text -> Integer.valueOf(text.substring(2)))
                            .orElse(-1));
            assertThat(PlaceCodes.postcode(code))
                    .isEqualTo(place.flatMap(Place::getPostcode)
                            .map(Postcode4::value)
                            .map(Integer::valueOf)
                            .orElse(-1));
            assertThat(PlaceCodes.hasNeighbourhood(code))
                    .isEqualTo(place.flatMap(Place::getNeighbourhood).isPresent());
        }
    }

    @Test
    void areOddWhereAValueDoesNotFit() {
        assertThat(Profile.builder()
                        .hoursPerWeek(new BigDecimal("1000000000000000000000"))
                        .build()
                        .getCodes()
                        .isOdd())
                .isTrue();
        assertThat(Profile.builder()
                        .birthDate(LocalDate.of(12_000, 1, 1))
                        .build()
                        .getCodes()
                        .isOdd())
                .isTrue();
    }

    @Test
    void areMadeOnce() {
        Profile profile = Profile.builder().build();

        assertThat(profile.getCodes()).isSameAs(profile.getCodes());
    }

    @Test
    void followEachOtherAsDatesDo() {
        LocalDate day = LocalDate.of(1999, 11, 1);
        for (int i = 0; i < 1000; i++) {
            assertThat(ProfileCodes.of(day.plusDays(i))).isLessThan(ProfileCodes.of(day.plusDays(i + 1)));
        }
    }

    private static int date(Optional<LocalDate> date) {
        return date.map(day -> (int) ProfileCodes.of(day)).orElse(-1);
    }

    private static int answer(Optional<Boolean> answer) {
        return answer.map(yes -> yes ? 1 : 0).orElse(-1);
    }

    private static long hundredths(Optional<BigDecimal> number) {
        return number.map(value -> value.movePointRight(2).longValueExact()).orElse(UNKNOWN);
    }
}
