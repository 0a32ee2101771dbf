package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.llo.model.region.Geography;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which built-in places border on each other. */
class BuiltInNeighboursTest {

    private final Geography geography = LloReferenceData.builtIn().getGeography();

    private static LocalDate midYear(int year) {
        return LocalDate.of(year, 7, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2018, 2021, 2022, 2023, 2024, 2025, 2026})
    void everyRegionHasNeighboursAndIsTheirs(int year) {
        for (LabourMarketRegion region : geography.listRegions()) {
            List<RegionCode> neighbours = geography.neighboursOf(region.getCode(), midYear(year));
            assertThat(neighbours).isNotEmpty().doesNotContain(region.getCode());
            assertThat(neighbours)
                    .allMatch(other ->
                            geography.neighboursOf(other, midYear(year)).contains(region.getCode()));
        }
    }

    @Test
    void pairsOfNeighboursAreAsManyAsOnTheMap() {
        assertThat(pairsOfRegions(2023)).isEqualTo(77);
        assertThat(pairsOfRegions(2026)).isEqualTo(77);
        assertThat(geography.listProvinces().stream()
                        .mapToInt(one -> geography.neighboursOf(one.getCode()).size())
                        .sum())
                .isEqualTo(2 * 22);
        assertThat(geography.listMunicipalities().stream()
                        .mapToInt(one -> geography.neighboursOf(one.getCode()).size())
                        .sum())
                .isEqualTo(2 * 875);
    }

    private int pairsOfRegions(int year) {
        return geography.listRegions().stream()
                        .mapToInt(one -> geography
                                .neighboursOf(one.getCode(), midYear(year))
                                .size())
                        .sum()
                / 2;
    }

    @Test
    void municipalitiesWithoutNeighboursAreTheIslandsAndThoseThatEndedBefore2023() {
        List<String> alone = geography.listMunicipalities(midYear(2023)).stream()
                .filter(one -> geography.neighboursOf(one.getCode()).isEmpty())
                .map(Municipality::getName)
                .toList();
        assertThat(alone).containsExactly("Ameland", "Schiermonnikoog", "Terschelling", "Vlieland", "Texel");
    }
}
