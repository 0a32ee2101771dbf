package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.llo.io.internal.wire.ReferenceDocument;
import nl.llo.model.reference.AowRow;
import nl.llo.model.reference.EducationRow;
import nl.llo.model.region.AnswerBasis;
import nl.llo.model.region.Geography;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.Membership;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityBorders;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.MunicipalityPostcodes;
import nl.llo.model.region.Postcode4;
import nl.llo.model.region.PostcodeRange;
import nl.llo.model.region.Province;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.region.RegionCodeSystem;
import nl.llo.model.region.YearTable;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in tables as a whole: complete, consistent and with sources. */
class BuiltInReferenceTest {

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

    private static final ReferenceDocument RECORDS = LloReferenceData.read();

    private final Geography geography = LloReferenceData.builtIn().getGeography();

    private static <T> List<T> all(Class<T> type) {
        return RECORDS.records().stream()
                .flatMap(List::stream)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static LocalDate midYear(int year) {
        return LocalDate.of(year, 7, 1);
    }

    @Test
    void everythingSatisfiesTheConstraintsOfTheModel() {
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.ENGLISH)
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator();
        Stream<?> all = RECORDS.records().stream().flatMap(List::stream);
        assertThat(all).allSatisfy(one -> assertThat(validator.validate(one)).isEmpty());
    }

    @Test
    void everyRowNamesASourceThatIsDescribedAndEverySourceIsUsed() {
        List<List<SourceReference>> sources = new ArrayList<>();
        all(Province.class).forEach(one -> sources.add(one.getSources()));
        all(LabourMarketRegion.class).forEach(one -> sources.add(one.getSources()));
        all(Municipality.class).forEach(one -> sources.add(one.getSources()));
        all(YearTable.class).forEach(one -> sources.add(one.getSources()));
        all(MunicipalityBorders.class).forEach(one -> sources.add(one.getSources()));
        all(AowRow.class).forEach(one -> sources.add(one.getSources()));
        all(EducationRow.class).forEach(one -> sources.add(one.getSources()));
        Set<SourceDocumentId> used = sources.stream()
                .flatMap(List::stream)
                .map(SourceReference::getDocument)
                .collect(Collectors.toSet());
        Set<SourceDocumentId> described =
                all(SourceDocument.class).stream().map(SourceDocument::getId).collect(Collectors.toSet());
        assertThat(sources).noneMatch(List::isEmpty);
        assertThat(used).isEqualTo(described);
        assertThat(described).hasSameSizeAs(all(SourceDocument.class));
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

    @Test
    void centreMunicipalitiesLieInTheirRegion() {
        for (LabourMarketRegion region : geography.listRegions()) {
            MunicipalityCode centre = region.getCentre().orElseThrow().getMunicipality();
            assertThat(geography.regionOf(centre, midYear(2026)).getPlace()).contains(region.getCode());
        }
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

    @Test
    void recordsAreSortedSoThatChangesAreEasyToRead() {
        assertThat(all(Municipality.class)).extracting(Municipality::getCode).isSorted();
        assertThat(all(LabourMarketRegion.class))
                .extracting(LabourMarketRegion::getCode)
                .isSorted();
        assertThat(all(MunicipalityPostcodes.class))
                .extracting(MunicipalityPostcodes::getMunicipality)
                .isSorted();
        for (MunicipalityPostcodes row : all(MunicipalityPostcodes.class)) {
            assertThat(row.getPostcodes()).extracting(PostcodeRange::first).isSorted();
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

    @Test
    void builtInDataIsReadOnceAndShared() {
        assertThat(LloReferenceData.builtIn()).isSameAs(LloReferenceData.builtIn());
    }
}
