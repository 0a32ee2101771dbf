package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.llo.model.region.Geography;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;
import nl.llo.model.region.ProvinceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in municipalities: mergers and postcodes. */
class BuiltInMunicipalitiesTest {

    private final Geography geography = LloReferenceData.builtIn().getGeography();

    private static LocalDate midYear(int year) {
        return LocalDate.of(year, 7, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024})
    void everyPostcodeLiesInAMunicipalityOfItsYearAndEveryMunicipalityHasPostcodes(int year) {
        Set<MunicipalityCode> found = new HashSet<>();
        int count = 0;
        for (int number = 1000; number <= 9999; number++) {
            var municipality = geography
                    .municipalityOf(Postcode4.of(Integer.toString(number)), midYear(year))
                    .getPlace();
            count += municipality.isPresent() ? 1 : 0;
            municipality.ifPresent(found::add);
        }
        assertThat(count).isEqualTo(4873);
        assertThat(found)
                .isEqualTo(geography.listMunicipalities(midYear(year)).stream()
                        .map(Municipality::getCode)
                        .collect(Collectors.toSet()));
    }

    @Test
    void mergersKeepTheProvince() {
        for (Municipality one : geography.listMunicipalities()) {
            if (one.getProvince().isPresent() && !one.existsOn(midYear(2026))) {
                ProvinceCode before = one.getProvince().get();
                assertThat(geography.provinceOf(one.getCode(), midYear(2026)).getPlace())
                        .contains(before);
            }
        }
    }

    @Test
    void successorsBeginWhenTheirPredecessorEnds() {
        for (Municipality one : geography.listMunicipalities()) {
            one.getSuccessors().forEach(next -> {
                assertThat(next.getSince())
                        .isEqualTo(one.getExistence().getUntil().orElseThrow().plusDays(1));
                assertThat(geography.getMunicipality(next.getMunicipality()).existsOn(next.getSince()))
                        .isTrue();
            });
        }
    }

    @Test
    void abolishedWithoutKnownSuccessorAreTheFourOf2020() {
        assertThat(geography.listMunicipalities().stream()
                        .filter(one -> one.getExistence().getUntil().isPresent()
                                && one.getSuccessors().isEmpty())
                        .map(Municipality::getName))
                .containsExactly("Appingedam", "Delfzijl", "Loppersum", "Haaren");
    }
}
