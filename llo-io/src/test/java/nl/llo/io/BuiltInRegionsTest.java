package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.llo.model.region.AnswerBasis;
import nl.llo.model.region.Geography;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.Membership;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.region.RegionCodeSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which municipalities the built-in labour market regions hold, year by year. */
class BuiltInRegionsTest {

    /** Code, and the published number of municipalities in 2021, 2022, 2023, 2024, 2025 and 2026. */
    private static final String COUNTS = """
            AM01 14 14 14 14 14 14
            AM02 18 18 18 18 18 18
            AM03 6 6 6 6 6 6
            AM05 14 14 14 14 14 14
            AM06 15 13 13 12 12 12
            AM07 9 9 9 9 9 9
            AM08 7 7 7 7 7 7
            AM09 8 8 8 8 8 8
            AM10 8 8 8 8 8 8
            AM11 5 5 5 5 5 5
            AM12 8 7 7 7 7 7
            AM13 14 14 14 14 14 14
            AM14 7 7 7 7 7 7
            AM15 18 17 17 17 17 17
            AM17 8 7 7 7 7 7
            AM18 8 9 8 8 8 8
            AM19 12 12 12 12 12 12
            AM20 4 4 4 4 4 4
            AM21 5 5 5 5 5 5
            AM22 16 16 14 14 14 14
            AM23 7 7 7 7 7 7
            AM24 13 13 13 13 13 13
            AM25 14 14 14 14 14 14
            AM26 11 11 11 11 11 11
            AM27 15 10 10 10 10 10
            AM28 13 13 13 13 13 13
            AM29 7 7 7 7 7 7
            AM30 16 16 16 16 16 16
            AM32 7 7 7 7 7 7
            AM33 8 8 8 8 8 8
            AM34 6 6 6 6 6 6
            AM35 3 3 3 3 3 3
            AM36 13 15 15 16 16 16
            AM37 7 7 7 7 7 7
            AM38 8 8 8 8 8 8
            """;

    private final Geography geography = LloReferenceData.builtIn().getGeography();

    private static LocalDate midYear(int year) {
        return LocalDate.of(year, 7, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void everyMunicipalityLiesInOneRegionAndOneProvince(int year) {
        List<Municipality> existing = geography.listMunicipalities(midYear(year));
        assertThat(existing).hasSize(year == 2021 ? 352 : year == 2022 ? 345 : 342);
        assertThat(existing).allSatisfy(one -> {
            assertThat(geography.regionOf(one.getCode(), midYear(year)).getBasis())
                    .isEqualTo(AnswerBasis.PUBLISHED);
            assertThat(geography.provinceOf(one.getCode(), midYear(year)).getBasis())
                    .isEqualTo(AnswerBasis.PUBLISHED);
        });
        List<MunicipalityCode> members = geography.listRegions().stream()
                .flatMap(region -> geography.membersOf(region.getCode(), midYear(year)).stream())
                .toList();
        assertThat(members)
                .containsExactlyInAnyOrderElementsOf(
                        existing.stream().map(Municipality::getCode).toList());
    }

    @Test
    void regionsHaveAsManyMembersAsPublished() {
        Map<String, List<Integer>> counted = new TreeMap<>();
        for (LabourMarketRegion region : geography.listRegions()) {
            counted.put(
                    region.getCode().value(),
                    IntStream.rangeClosed(2021, 2026)
                            .mapToObj(year -> geography
                                    .membersOf(region.getCode(), midYear(year))
                                    .size())
                            .toList());
        }
        Map<String, List<Integer>> published = COUNTS.lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(
                        cells -> cells[0],
                        cells -> Stream.of(cells).skip(1).map(Integer::valueOf).toList()));
        assertThat(counted).isEqualTo(published);
    }

    @Test
    void tableOf2015Holds397PrintedMunicipalities() {
        assertThat(geography.listRegions().stream()
                        .mapToInt(region -> geography
                                .membersOf(region.getCode(), LocalDate.of(2015, 7, 1))
                                .size())
                        .sum())
                .isEqualTo(397);
    }

    @Test
    void codeSystemsMatchOneToOne() {
        Set<RegionCode> suwi = new HashSet<>();
        for (LabourMarketRegion region : geography.listRegions()) {
            RegionCode code = region.getSuwiCode().orElseThrow();
            suwi.add(code);
            assertThat(geography.convert(code, RegionCodeSystem.CBS)).contains(region.getCode());
            assertThat(geography.convert(region.getCode(), RegionCodeSystem.SUWI))
                    .contains(code);
        }
        assertThat(suwi)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 35)
                        .mapToObj(number -> RegionCode.of("SUWI:%02d".formatted(number)))
                        .toList());
    }

    @Test
    void centreMunicipalitiesLieInTheirRegion() {
        for (LabourMarketRegion region : geography.listRegions()) {
            MunicipalityCode centre = region.getCentre().orElseThrow().getMunicipality();
            assertThat(geography.regionOf(centre, midYear(2026)).getPlace()).contains(region.getCode());
        }
    }

    @Test
    void basisOfTheRegionTablesIsStated() {
        assertThat(geography.membershipsOf(MunicipalityCode.of("GM0363")).stream()
                        .map(Membership::table)
                        .collect(Collectors.toMap(
                                one -> one.getYear(), one -> one.getBasis().name())))
                .containsOnly(
                        entry(2015, "PUBLISHED"),
                        entry(2021, "PUBLISHED"),
                        entry(2022, "DERIVED"),
                        entry(2023, "DERIVED"),
                        entry(2024, "DERIVED"),
                        entry(2025, "DERIVED"),
                        entry(2026, "PUBLISHED"));
    }
}
