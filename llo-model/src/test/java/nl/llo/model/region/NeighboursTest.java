package nl.llo.model.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.llo.model.testing.SmallGeography;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final LocalDate IN_2021 = LocalDate.of(2021, 3, 1);

    private final Geography geography = SmallGeography.geography();

    private List<String> regions(String region, LocalDate day) {
        return geography.neighboursOf(RegionCode.of(region), day).stream()
                .map(RegionCode::value)
                .toList();
    }

    @Test
    void borderStatedOnOneSideCountsForBoth() {
        assertThat(geography.neighboursOf(MunicipalityCode.of("GM9005")))
                .containsExactly(MunicipalityCode.of("GM9002"), MunicipalityCode.of("GM9011"));
        assertThat(geography.neighboursOf(MunicipalityCode.of("GM9011")))
                .containsExactly(MunicipalityCode.of("GM9005"));
    }

    @Test
    void borderStatedOnBothSidesCountsOnce() {
        Geography twice = SmallGeography.builder()
                .addBorders(List.of(SmallGeography.borders("GM9005", "GM9011")))
                .build();
        assertThat(twice.neighboursOf(MunicipalityCode.of("GM9011"))).containsExactly(MunicipalityCode.of("GM9005"));
    }

    @Test
    void municipalityWithoutBordersHasNoNeighbours() {
        assertThat(geography.neighboursOf(MunicipalityCode.of("GM9007"))).isEmpty();
    }

    @Test
    void regionsBorderWhereTheirMunicipalitiesOfThatDayDo() {
        assertThat(regions("AM92", LocalDate.of(2015, 7, 1))).containsExactly("AM91");
        assertThat(regions("AM92", IN_2021)).containsExactly("AM91", "AM93");
        assertThat(regions("AM91", IN_2021)).containsExactly("AM92", "AM93");
        assertThat(regions("AM91", IN_2021.plusYears(1))).containsExactly("AM92");
    }

    @Test
    void daysWithoutTableUseTheNextOrElseTheLast() {
        assertThat(regions("AM91", LocalDate.of(2010, 1, 1))).isEqualTo(regions("AM91", LocalDate.of(2015, 7, 1)));
        assertThat(regions("AM91", LocalDate.of(2018, 1, 1))).isEqualTo(regions("AM91", IN_2021));
        assertThat(regions("AM91", LocalDate.of(2040, 1, 1))).isEqualTo(regions("AM91", IN_2021.plusYears(1)));
    }

    @Test
    void regionCanBeAskedByItsOtherCode() {
        assertThat(regions("SUWI:12", IN_2021)).isEqualTo(regions("AM92", IN_2021));
    }

    @Test
    void provincesBorderWhereTheirMunicipalitiesDo() {
        assertThat(geography.neighboursOf(ProvinceCode.of("PV91"))).containsExactly(ProvinceCode.of("PV92"));
    }

    @Test
    void unconfirmedBorderCountsAndIsMarked() {
        Geography water = SmallGeography.builder()
                .addBorders(List.of(MunicipalityBorders.builder()
                        .municipality(MunicipalityCode.of("GM9008"))
                        .addUnconfirmed(MunicipalityCode.of("GM9001"))
                        .addSources(SmallGeography.SOURCE)
                        .build()))
                .build();
        MunicipalityCode stay = MunicipalityCode.of("GM9001");
        assertThat(water.neighboursOf(stay)).contains(MunicipalityCode.of("GM9008"));
        assertThat(water.isBorderConfirmed(stay, MunicipalityCode.of("GM9008"))).isFalse();
        assertThat(water.isBorderConfirmed(stay, MunicipalityCode.of("GM9002"))).isTrue();
        assertThat(water.isBorderConfirmed(stay, MunicipalityCode.of("GM9011"))).isFalse();
        assertThat(water.isBorderConfirmed(MunicipalityCode.of("GM9999"), stay)).isFalse();
        assertThat(water.isBorderConfirmed(stay, MunicipalityCode.of("GM9999"))).isFalse();
    }

    @Test
    void emptyGeographyWithoutTablesHasNoNeighbours() {
        Geography bare = Geography.builder()
                .addRegions(List.of(SmallGeography.region("AM91", "SUWI:11", "Northland")))
                .build();
        assertThat(bare.neighboursOf(RegionCode.of("AM91"), IN_2021)).isEmpty();
    }
}
