package nl.llo.model.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.llo.model.testing.SmallGeography;
import org.junit.jupiter.api.Test;

class MunicipalityOfTest {

    private final Geography geography = SmallGeography.geography();

    private PlaceAnswer<MunicipalityCode> ask(String postcode, String day) {
        return geography.municipalityOf(Postcode4.of(postcode), LocalDate.parse(day));
    }

    private void assertAnswer(String postcode, String day, AnswerBasis basis, String municipality) {
        assertThat(ask(postcode, day).getBasis()).isEqualTo(basis);
        assertThat(ask(postcode, day).getPlace()).contains(MunicipalityCode.of(municipality));
    }

    private void assertUnknown(String postcode, String day, String reason) {
        assertThat(ask(postcode, day).getPlace()).isEmpty();
        assertThat(ask(postcode, day).getRemark().getEn().orElseThrow()).contains(reason);
    }

    @Test
    void tableOfTheDayDecides() {
        assertAnswer("1010", "2021-01-01", AnswerBasis.PUBLISHED, "GM9006");
        assertAnswer("1014", "2021-06-30", AnswerBasis.PUBLISHED, "GM9006");
        assertAnswer("1014", "2022-01-01", AnswerBasis.PUBLISHED, "GM9001");
        assertAnswer("2000", "2022-01-01", AnswerBasis.PUBLISHED, "GM9002");
    }

    @Test
    void sameMunicipalityAroundHoldsBetween() {
        assertAnswer("1000", "2021-07-01", AnswerBasis.HELD_BETWEEN, "GM9001");
        assertUnknown("1010", "2021-07-01", "differ");
        assertUnknown("3000", "2021-07-01", "do not both");
        Geography later = SmallGeography.builder()
                .addPostcodes(List.of(SmallGeography.postcodes("GM9001", "4000", 2022)))
                .build();
        assertThat(later.municipalityOf(Postcode4.of("4000"), LocalDate.of(2021, 7, 1))
                        .getBasis())
                .isEqualTo(AnswerBasis.UNKNOWN);
    }

    @Test
    void postcodeOutsideTheTableIsUnknown() {
        assertUnknown("3000", "2021-01-01", "not in the table of 2021");
        assertUnknown("3000", "2022-12-31", "not in the table of 2022");
        assertUnknown("1000", "2020-12-31", "the first is that of 2021");
    }

    @Test
    void lastTableHoldsWhileMergersAreKnown() {
        assertAnswer("1000", "2022-12-31", AnswerBasis.HELD_BETWEEN, "GM9001");
        assertUnknown("1000", "2023-01-01", "the last is that of 2022");
    }

    @Test
    void lastTableEndsAtOnceWhenNoMergersAreKnown() {
        Geography bare = Geography.builder()
                .addMunicipalities(
                        List.of(SmallGeography.municipality("GM9001", "Stay").build()))
                .addPostcodeTables(List.of(SmallGeography.table(2021, "2021-01-01", "2021-12-31")))
                .addPostcodes(List.of(SmallGeography.postcodes("GM9001", "1000", 2021)))
                .build();
        Postcode4 postcode = Postcode4.of("1000");
        assertThat(bare.municipalityOf(postcode, LocalDate.of(2021, 12, 31)).getBasis())
                .isEqualTo(AnswerBasis.PUBLISHED);
        assertThat(bare.municipalityOf(postcode, LocalDate.of(2022, 1, 1)).getBasis())
                .isEqualTo(AnswerBasis.UNKNOWN);
    }

    @Test
    void lastTableEndsWithItsMunicipality() {
        Geography merged = Geography.builder()
                .addMunicipalities(List.of(
                        SmallGeography.ended("GM9006", "Split", "2021-12-31").build()))
                .addRegionTables(List.of(SmallGeography.table(2021, "2021-01-01", "2022-12-31")))
                .addPostcodeTables(List.of(SmallGeography.table(2021, "2021-01-01", "2021-01-01")))
                .addPostcodes(List.of(SmallGeography.postcodes("GM9006", "1010", 2021)))
                .build();
        Postcode4 postcode = Postcode4.of("1010");
        assertThat(merged.municipalityOf(postcode, LocalDate.of(2021, 12, 31)).getPlace())
                .contains(MunicipalityCode.of("GM9006"));
        PlaceAnswer<MunicipalityCode> after = merged.municipalityOf(postcode, LocalDate.of(2022, 1, 1));
        assertThat(after.getPlace()).isEmpty();
        assertThat(after.getRemark().getEn().orElseThrow()).contains("no longer exists");
    }

    @Test
    void postcodeIsKnownWhenAnyTableHasIt() {
        assertThat(geography.knowsPostcode(Postcode4.of("1010"))).isTrue();
        assertThat(geography.knowsPostcode(Postcode4.of("3000"))).isFalse();
        assertThat(Geography.empty().knowsPostcode(Postcode4.of("1010"))).isFalse();
    }

    @Test
    void geographyWithoutPostcodesKnowsNone() {
        assertThat(Geography.empty()
                        .municipalityOf(Postcode4.of("1000"), LocalDate.of(2021, 1, 1))
                        .getBasis())
                .isEqualTo(AnswerBasis.UNKNOWN);
    }

    @Test
    void rangeReadsAndWritesItsText() {
        assertThat(PostcodeRange.of("1311-1319")).hasToString("1311-1319");
        assertThat(PostcodeRange.of("1311")).hasToString("1311");
        assertThatIllegalArgumentException().isThrownBy(() -> PostcodeRange.of("1319-1311"));
        assertThatIllegalArgumentException().isThrownBy(() -> PostcodeRange.of("1311-"));
        assertThatIllegalArgumentException().isThrownBy(() -> PostcodeRange.of("1311-1312-1313"));
    }
}
