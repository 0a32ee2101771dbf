package nl.llo.model.region;

import static nl.llo.model.testing.SmallGeography.borders;
import static nl.llo.model.testing.SmallGeography.ended;
import static nl.llo.model.testing.SmallGeography.in;
import static nl.llo.model.testing.SmallGeography.municipality;
import static nl.llo.model.testing.SmallGeography.postcodes;
import static nl.llo.model.testing.SmallGeography.region;
import static nl.llo.model.testing.SmallGeography.row;
import static nl.llo.model.testing.SmallGeography.table;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;

class GeographyBuilderTest {

    private static void assertRefused(GeographyBuilder builder, String reason) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(reason);
    }

    private static GeographyBuilder small() {
        return SmallGeography.builder();
    }

    @Test
    void twoRecordsOfOneCodeAreRefused() {
        assertRefused(
                small().addMunicipalities(
                                List.of(municipality("GM9001", "Again").build())),
                "two records of GM9001");
        assertRefused(small().addRegions(List.of(region("AM91", "SUWI:20", "Again"))), "two records of AM91");
        assertRefused(small().addRegions(List.of(region("AM94", "SUWI:11", "Again"))), "two regions have SUWI:11");
        assertRefused(small().addProvinces(List.of(SmallGeography.province("PV91", "Again"))), "two records of PV91");
    }

    @Test
    void referencesToWhatIsNotThereAreRefused() {
        assertRefused(small().addMemberships(List.of(row("GM9999", in("AM91", 2021)))), "no GM9999");
        assertRefused(small().addMemberships(List.of(row("GM9007", in("AM91", 1999)))), "no table of year 1999");
        assertRefused(small().addMemberships(List.of(row("GM9007", in("AM99", 2021)))), "no AM99");
        assertRefused(small().addPostcodes(List.of(postcodes("GM9999", "5000", 2021))), "no GM9999");
        assertRefused(small().addPostcodes(List.of(postcodes("GM9001", "5000", 2015))), "no table of year 2015");
        assertRefused(small().addBorders(List.of(borders("GM9999", "GM9001"))), "no GM9999");
        assertRefused(small().addBorders(List.of(borders("GM9001", "GM9999"))), "no GM9999");
        assertRefused(
                small().addMunicipalities(List.of(
                        ended("GM9012", "Gone", "2015-12-31", "GM9999").build())),
                "no GM9999");
        assertRefused(
                small().addMunicipalities(List.of(municipality("GM9012", "Far")
                        .province(ProvinceCode.of("PV99"))
                        .build())),
                "no PV99");
        assertRefused(
                small().addRegions(List.of(LabourMarketRegion.builder()
                        .code(RegionCode.of("AM94"))
                        .addNames(DatedName.of("Far"))
                        .centre(CentreMunicipality.builder()
                                .municipality(MunicipalityCode.of("GM9999"))
                                .year(2015)
                                .build())
                        .addSources(SmallGeography.SOURCE)
                        .build())),
                "no GM9999");
    }

    @Test
    void placingTwiceInOneTableIsRefused() {
        assertRefused(small().addMemberships(List.of(row("GM9001", in("AM92", 2021)))), "placed twice in 2021");
        assertRefused(small().addPostcodes(List.of(postcodes("GM9002", "1009", 2021))), "1009 is placed twice in 2021");
    }

    @Test
    void tablesThatOverlapOrShareAYearAreRefused() {
        assertRefused(
                small().addRegionTables(List.of(table(2023, "2022-12-31", "2023-12-31"))), "2022 and 2023 overlap");
        assertRefused(
                small().addRegionTables(List.of(table(2022, "2024-01-01", "2024-12-31"))), "two tables of year 2022");
    }

    @Test
    void circleOfSuccessorsIsRefused() {
        assertRefused(
                small().addMunicipalities(List.of(
                        ended("GM9012", "Hen", "2015-12-31", "GM9013").build(),
                        ended("GM9013", "Egg", "2016-12-31", "GM9012").build())),
                "comes after itself");
    }

    @Test
    void municipalityIsNotItsOwnNeighbour() {
        assertRefused(small().addBorders(List.of(borders("GM9001", "GM9001"))), "its own neighbour");
    }

    @Test
    void recordsThatCannotExistAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> region("SUWI:11", "SUWI:11", "Wrong"));
        assertThatIllegalArgumentException().isThrownBy(() -> region("AM91", "AM91", "Wrong"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        LabourMarketRegion.builder().code(RegionCode.of("AM91")).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearTable.builder()
                        .year(2021)
                        .period(Period.startingOn(LocalDate.of(2021, 1, 1)))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearTable.builder()
                        .year(2021)
                        .period(Period.endingOn(LocalDate.of(2021, 12, 31)))
                        .build());
    }
}
