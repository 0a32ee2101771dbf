package nl.llo.model.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import nl.llo.model.testing.SmallGeography;
import org.junit.jupiter.api.Test;

class GeographyTest {

    private static final LocalDate IN_2021 = LocalDate.of(2021, 3, 1);

    private final Geography geography = SmallGeography.geography();

    private static MunicipalityCode gm(String code) {
        return MunicipalityCode.of(code);
    }

    private static RegionCode am(String code) {
        return RegionCode.of(code);
    }

    @Test
    void regionIsFoundByEitherCode() {
        assertThat(geography.getRegion(am("AM92"))).isSameAs(geography.getRegion(am("SUWI:12")));
        assertThat(geography.findRegion(am("SUWI:35"))).isEmpty();
    }

    @Test
    void codeConvertsToTheOtherSystemAndBack() {
        assertThat(geography.convert(am("AM92"), RegionCodeSystem.SUWI)).contains(am("SUWI:12"));
        assertThat(geography.convert(am("SUWI:12"), RegionCodeSystem.CBS)).contains(am("AM92"));
        assertThat(geography.convert(am("AM92"), RegionCodeSystem.CBS)).contains(am("AM92"));
        assertThat(geography.convert(am("AM01"), RegionCodeSystem.SUWI)).isEmpty();
    }

    @Test
    void nameIsFoundWhateverItsSpelling() {
        assertThat(geography.findRegionsNamed("sudland")).containsExactly(geography.getRegion(am("AM93")));
        assertThat(geography.findRegionsNamed("MID LAND")).containsExactly(geography.getRegion(am("AM92")));
        assertThat(geography.findProvincesNamed("west"))
                .extracting(Province::getCode)
                .containsExactly(ProvinceCode.of("PV91"));
        assertThat(geography.findRegionsNamed("nowhere")).isEmpty();
    }

    @Test
    void nameWithoutItsAdditionFindsAllThatShareIt() {
        assertThat(geography.findMunicipalitiesNamed("Move"))
                .extracting(Municipality::getCode)
                .containsExactly(gm("GM9002"), gm("GM9011"));
        assertThat(geography.findMunicipalitiesNamed("Move (E)"))
                .extracting(Municipality::getCode)
                .containsExactly(gm("GM9002"));
    }

    @Test
    void membersAreThoseThatTheTableLists() {
        assertThat(geography.membersOf(am("AM92"), LocalDate.of(2015, 7, 1)))
                .containsExactly(gm("GM9003"), gm("GM9004"), gm("GM9010"));
        assertThat(geography.membersOf(am("SUWI:12"), IN_2021)).containsExactly(gm("GM9002"), gm("GM9005"));
    }

    @Test
    void membersBetweenTablesAreThoseThatExistAndAreKnown() {
        assertThat(geography.membersOf(am("AM92"), LocalDate.of(2018, 6, 1)))
                .containsExactly(gm("GM9003"), gm("GM9004"));
        assertThat(geography.membersOf(am("AM92"), LocalDate.of(2019, 6, 1))).containsExactly(gm("GM9005"));
    }

    @Test
    void membershipsAreWhatTheTablesSay() {
        assertThat(geography.membershipsOf(gm("GM9002")))
                .extracting(one -> one.table().getYear() + " " + one.region())
                .containsExactly("2015 AM91", "2021 AM92", "2022 AM92");
        assertThat(geography.membershipsOf(gm("GM9999"))).isEmpty();
    }

    @Test
    void onlyMunicipalitiesOfTheDayAreListed() {
        assertThat(geography.listMunicipalities(LocalDate.of(2022, 6, 1)))
                .extracting(one -> one.getCode().value())
                .containsExactly("GM9001", "GM9002", "GM9005", "GM9008", "GM9011");
        assertThat(geography.listMunicipalities()).hasSize(11);
    }

    @Test
    void regionsCrossProvinces() {
        assertThat(geography.provincesOf(am("AM91"), LocalDate.of(2015, 7, 1)))
                .containsExactly(ProvinceCode.of("PV91"), ProvinceCode.of("PV92"));
        assertThat(geography.provincesOf(am("AM91"), IN_2021)).containsExactly(ProvinceCode.of("PV91"));
    }

    @Test
    void getGivesWhatIsThere() {
        assertThat(geography.getProvince(ProvinceCode.of("PV92")).getName()).isEqualTo("East");
        assertThat(geography.getMunicipality(gm("GM9011")).getName()).isEqualTo("Rest");
        assertThat(geography.findProvince(ProvinceCode.of("PV92"))).isPresent();
    }

    @Test
    void getThrowsWhereFindIsAbsent() {
        assertThat(geography.findMunicipality(gm("GM9999"))).isEmpty();
        assertThat(geography.findProvince(ProvinceCode.of("PV99"))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> geography.getMunicipality(gm("GM9999")))
                .withMessageNotContaining("9999");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> geography.getRegion(am("AM01")));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> geography.getProvince(ProvinceCode.of("PV99")));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> geography.membersOf(am("AM01"), IN_2021));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> geography.neighboursOf(ProvinceCode.of("PV99")));
    }

    @Test
    void listsAreInCodeOrder() {
        assertThat(geography.listMunicipalities())
                .extracting(Municipality::getCode)
                .isSorted();
        assertThat(geography.listRegions())
                .extracting(LabourMarketRegion::getCode)
                .isSorted();
        assertThat(geography.listProvinces()).extracting(Province::getCode).isSorted();
    }

    @Test
    void textTellsTheSizeOnly() {
        assertThat(geography).hasToString("Geography{regions=3, municipalities=11}");
        assertThat(Geography.empty().listRegions()).isEqualTo(List.of());
    }
}
