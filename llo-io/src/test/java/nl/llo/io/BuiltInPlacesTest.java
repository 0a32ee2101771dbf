package nl.llo.io;

import static nl.llo.model.region.AnswerBasis.HELD_BETWEEN;
import static nl.llo.model.region.AnswerBasis.PUBLISHED;
import static nl.llo.model.region.AnswerBasis.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.llo.model.region.AnswerBasis;
import nl.llo.model.region.Geography;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.PlaceAnswer;
import nl.llo.model.region.Postcode4;
import nl.llo.model.region.Province;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.region.RegionCodeSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people ask about places, answered from the built-in data. */
class BuiltInPlacesTest {

    private final Geography geography = LloReferenceData.builtIn().getGeography();

    private Municipality named(String name) {
        List<Municipality> found = geography.findMunicipalitiesNamed(name);
        assertThat(found).as(name).hasSize(1);
        return found.get(0);
    }

    private static List<MunicipalityCode> codes(String... values) {
        return List.of(values).stream().map(MunicipalityCode::of).toList();
    }

    @ParameterizedTest
    @CsvSource({
        // moved on an unknown day between the tables of 2015 and 2021
        "Heerde, 2015-06-30, , UNKNOWN",
        "Heerde, 2015-07-01, AM36, PUBLISHED",
        "Heerde, 2018-01-01, , UNKNOWN",
        "Heerde, 2021-01-01, AM06, PUBLISHED",
        "Heerde, 2026-12-31, AM06, PUBLISHED",
        "Heerde, 2027-01-01, , UNKNOWN",
        "Uitgeest, 2018-01-01, , UNKNOWN",
        "Hardinxveld-Giessendam, 2018-01-01, , UNKNOWN",
        "Cranendonck, 2018-01-01, , UNKNOWN",
        // moved with Amsterdam's region, then went into Amsterdam
        "Weesp, 2015-07-01, AM12, PUBLISHED",
        "Weesp, 2018-01-01, AM12, HELD_BETWEEN",
        "Weesp, 2021-12-31, AM12, PUBLISHED",
        "Weesp, 2022-01-01, AM18, PUBLISHED",
        "Weesp, 2023-01-01, AM18, HELD_BETWEEN",
        "Weesp, 2026-06-01, AM18, HELD_BETWEEN",
        // divided, and the data does not say among whom
        "Haaren, 2015-07-01, AM27, PUBLISHED",
        "Haaren, 2018-01-01, , UNKNOWN",
        "Haaren, 2026-06-01, , UNKNOWN",
        // did not move
        "Almere, 2015-07-01, AM11, PUBLISHED",
        "Almere, 2015-07-02, AM11, HELD_BETWEEN",
        "Almere, 2020-12-31, AM11, HELD_BETWEEN",
        "Almere, 2021-01-01, AM11, PUBLISHED",
        // moved on a known day
        "Elburg, 2021-12-31, AM06, PUBLISHED",
        "Elburg, 2022-01-01, AM36, PUBLISHED",
        "Olst-Wijhe, 2023-12-31, AM06, PUBLISHED",
        "Olst-Wijhe, 2024-01-01, AM36, PUBLISHED",
        // merged: before, and after
        "Dijk en Waard, 2021-06-01, AM15, HELD_BETWEEN",
        "Dijk en Waard, 2018-06-01, AM15, HELD_BETWEEN",
        "Heerhugowaard, 2022-01-01, AM15, HELD_BETWEEN",
        "Bedum, 2017-01-01, AM01, HELD_BETWEEN",
        "Bedum, 2024-01-01, AM01, HELD_BETWEEN",
        "Het Hogeland, 2015-07-01, AM01, HELD_BETWEEN",
        "Het Hogeland, 2020-01-01, AM01, HELD_BETWEEN",
        "Krimpenerwaard, 2015-07-01, AM20, HELD_BETWEEN",
        "De Fryske Marren, 2015-07-01, AM02, HELD_BETWEEN",
        // came from two regions
        "Vijfheerenlanden, 2015-07-01, , UNKNOWN",
        "Vijfheerenlanden, 2020-01-01, , UNKNOWN",
        "Vijfheerenlanden, 2021-01-01, AM35, PUBLISHED",
        "Vianen, 2018-01-01, , UNKNOWN",
        "Leerdam, 2018-01-01, AM35, HELD_BETWEEN",
        // where it came from is not in the data
        "Eemsdelta, 2020-12-31, , UNKNOWN",
        "Eemsdelta, 2021-01-01, AM01, PUBLISHED",
    })
    void regionThenAndNow(String municipality, LocalDate day, String region, AnswerBasis basis) {
        PlaceAnswer<RegionCode> answer = geography.regionOf(named(municipality).getCode(), day);
        assertThat(answer.getBasis()).isEqualTo(basis);
        assertThat(answer.getPlace().map(RegionCode::value).orElse(null)).isEqualTo(region);
    }

    @Test
    void answerForAMergedMunicipalityTellsThroughWhich() {
        LocalDate now = LocalDate.of(2026, 6, 1);
        assertThat(geography.regionOf(named("Weesp").getCode(), now).getThrough())
                .isEqualTo(codes("GM0363"));
        assertThat(geography.regionOf(named("Weesp").getCode(), now).getRemark().getNl())
                .isEqualTo("De gemeente staat niet in de indeling van 2026; dit volgt uit de gemeenten waarin zij is"
                        + " opgegaan.");
        assertThat(geography
                        .regionOf(named("Dijk en Waard").getCode(), LocalDate.of(2021, 6, 1))
                        .getThrough())
                .isEqualTo(codes("GM0398", "GM0416"));
    }

    @Test
    void derivedYearsSaySo() {
        MunicipalityCode almere = named("Almere").getCode();
        assertThat(remark(almere, 2021)).doesNotContain("derived");
        assertThat(remark(almere, 2022)).contains("derived");
        assertThat(remark(almere, 2025)).contains("derived");
        assertThat(remark(almere, 2026)).doesNotContain("derived");
    }

    private String remark(MunicipalityCode municipality, int year) {
        return geography
                .regionOf(municipality, LocalDate.of(year, 6, 1))
                .getRemark()
                .getEn()
                .orElseThrow();
    }

    @Test
    void mergersAreFollowedBothWays() {
        assertThat(geography.successorsOf(named("Weesp").getCode())).isEqualTo(codes("GM0363"));
        assertThat(geography.successorsOf(named("Haaren").getCode())).isEmpty();
        assertThat(geography.predecessorsOf(named("Land van Cuijk").getCode()))
                .isEqualTo(codes("GM0756", "GM0786", "GM0815", "GM1684", "GM1702"));
        assertThat(geography.predecessorsOf(named("Amsterdam").getCode())).isEqualTo(codes("GM0457"));
    }

    @ParameterizedTest
    @CsvSource({
        "Regio Zwolle, AM36, SUWI:05",
        "IJsselvechtstreek, AM36, SUWI:05",
        "Twente, AM05, SUWI:09",
        "Food Valley, AM38, SUWI:16",
        "FoodValley, AM38, SUWI:16",
        "Midden Holland, AM20, SUWI:19",
        "Gooi- en Vechtstreek, AM12, SUWI:12",
        "Zaanstreek / Waterland, AM17, SUWI:07",
        "Zuid-Kennemerland, AM37, SUWI:08",
        "Friesland, AM02, SUWI:02",
        "Fryslân, AM02, SUWI:02",
        "Fryslan, AM02, SUWI:02",
        "Stedendriehoek en Noordwest Veluwe, AM06, SUWI:11",
        "Veluwe Stedendriehoek, AM06, SUWI:11",
    })
    void regionIsFoundByAnyOfItsNames(String name, String cbs, String suwi) {
        assertThat(geography.findRegionsNamed(name))
                .extracting(LabourMarketRegion::getCode)
                .containsExactly(RegionCode.of(cbs));
        assertThat(geography.convert(RegionCode.of(cbs), RegionCodeSystem.SUWI)).contains(RegionCode.of(suwi));
        assertThat(geography.convert(RegionCode.of(suwi), RegionCodeSystem.CBS)).contains(RegionCode.of(cbs));
    }

    @ParameterizedTest
    @CsvSource({
        "Den Haag, GM0518",
        "s-gravenhage, GM0518",
        "Súdwest Fryslân, GM1900",
        "SUDWEST-FRYSLAN, GM1900",
        "Het Bildt, GM0063",
        "Hengelo, GM0164",
        "Nuenen CA, GM0820",
    })
    void municipalityIsFoundByAnyOfItsNames(String name, String code) {
        assertThat(geography.findMunicipalitiesNamed(name))
                .extracting(Municipality::getCode)
                .containsExactly(MunicipalityCode.of(code));
    }

    @Test
    void ambiguousNameFindsAll() {
        assertThat(geography.findMunicipalitiesNamed("Bergen"))
                .extracting(Municipality::getCode)
                .isEqualTo(codes("GM0373", "GM0893"));
        assertThat(geography.findProvincesNamed("Friesland"))
                .extracting(Province::getCode)
                .containsExactly(ProvinceCode.of("PV21"));
    }

    @Test
    void nameFollowsTheYear() {
        LabourMarketRegion region = geography.getRegion(RegionCode.of("AM06"));
        assertThat(region.nameOn(LocalDate.of(2023, 12, 31))).contains("Stedendriehoek en Noordwest Veluwe");
        assertThat(region.nameOn(LocalDate.of(2024, 1, 1))).contains("Veluwe Stedendriehoek");
        assertThat(region.nameOn(LocalDate.of(2018, 1, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1311, 2021-06-01, GM0034, PUBLISHED",
        "1012, 2024-06-01, GM0363, PUBLISHED",
        "1381, 2022-12-31, GM0457, PUBLISHED",
        "1381, 2023-01-01, GM0363, PUBLISHED",
        "1701, 2021-06-01, GM0398, PUBLISHED",
        "1701, 2022-06-01, GM1980, PUBLISHED",
        "9999, 2021-06-01, GM1966, PUBLISHED",
        "1311, 2026-12-31, GM0034, HELD_BETWEEN",
        "1311, 2027-01-01, , UNKNOWN",
        "1311, 2020-12-31, , UNKNOWN",
        "1000, 2021-06-01, GM0363, PUBLISHED",
        "1010, 2021-06-01, , UNKNOWN",
    })
    void municipalityOfAPostcode(String postcode, LocalDate day, String municipality, AnswerBasis basis) {
        PlaceAnswer<MunicipalityCode> answer = geography.municipalityOf(Postcode4.of(postcode), day);
        assertThat(answer.getPlace().map(MunicipalityCode::value).orElse(null)).isEqualTo(municipality);
        assertThat(answer.getBasis()).isEqualTo(basis);
    }

    @Test
    void provinceIsPublishedFrom2021AndHeldBefore() {
        MunicipalityCode almere = named("Almere").getCode();
        assertThat(geography.provinceOf(almere, LocalDate.of(2022, 1, 1)).getBasis())
                .isEqualTo(PUBLISHED);
        assertThat(geography.provinceOf(almere, LocalDate.of(2019, 1, 1)).getBasis())
                .isEqualTo(HELD_BETWEEN);
        assertThat(geography.provinceOf(almere, LocalDate.of(2019, 1, 1)).getPlace())
                .contains(ProvinceCode.of("PV24"));
        MunicipalityCode leerdam = named("Leerdam").getCode();
        assertThat(geography.provinceOf(leerdam, LocalDate.of(2018, 1, 1)).getBasis())
                .isEqualTo(UNKNOWN);
        assertThat(geography.provinceOf(leerdam, LocalDate.of(2022, 1, 1)).getPlace())
                .contains(ProvinceCode.of("PV26"));
    }

    @Test
    void regionsMayCrossProvinces() {
        assertThat(geography.provincesOf(RegionCode.of("AM06"), LocalDate.of(2026, 1, 1)))
                .extracting(ProvinceCode::value)
                .containsExactly("PV23", "PV24", "PV25");
    }

    @Test
    void neighboursLieAcrossTheBorder() {
        LocalDate day = LocalDate.of(2023, 6, 1);
        assertThat(geography.neighboursOf(RegionCode.of("AM11"), day))
                .extracting(RegionCode::value)
                .contains("AM02", "AM06", "AM12", "AM36")
                .doesNotContain("AM05", "AM11");
        assertThat(geography.neighboursOf(ProvinceCode.of("PV24")))
                .extracting(ProvinceCode::value)
                .containsExactly("PV21", "PV23", "PV25", "PV27");
        assertThat(geography.neighboursOf(named("Texel").getCode())).isEmpty();
        assertThat(geography.isBorderConfirmed(
                        named("Elburg").getCode(), named("Dronten").getCode()))
                .isFalse();
    }
}
