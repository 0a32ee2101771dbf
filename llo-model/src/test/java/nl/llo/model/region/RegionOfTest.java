package nl.llo.model.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.llo.model.source.FactBasis;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;

class RegionOfTest {

    private static final LocalDate DAY_2015 = LocalDate.of(2015, 7, 1);
    private static final LocalDate BETWEEN = LocalDate.of(2020, 6, 15);
    private static final LocalDate IN_2021 = LocalDate.of(2021, 12, 31);
    private static final LocalDate IN_2022 = LocalDate.of(2022, 1, 1);

    private final Geography geography = SmallGeography.geography();

    private PlaceAnswer<RegionCode> ask(String municipality, LocalDate day) {
        return geography.regionOf(MunicipalityCode.of(municipality), day);
    }

    private void assertPublished(String municipality, LocalDate day, String region) {
        PlaceAnswer<RegionCode> answer = ask(municipality, day);
        assertThat(answer.getPlace()).contains(RegionCode.of(region));
        assertThat(answer.getBasis()).isEqualTo(AnswerBasis.PUBLISHED);
        assertThat(answer.getThrough()).isEmpty();
    }

    private void assertHeld(String municipality, LocalDate day, String region, String... through) {
        PlaceAnswer<RegionCode> answer = ask(municipality, day);
        assertThat(answer.getPlace()).contains(RegionCode.of(region));
        assertThat(answer.getBasis()).isEqualTo(AnswerBasis.HELD_BETWEEN);
        assertThat(answer.getThrough()).containsExactlyElementsOf(codes(through));
    }

    private void assertUnknown(String municipality, LocalDate day, String reason) {
        PlaceAnswer<RegionCode> answer = ask(municipality, day);
        assertThat(answer.getPlace()).isEmpty();
        assertThat(answer.getBasis()).isEqualTo(AnswerBasis.UNKNOWN);
        assertThat(answer.getRemark().getEn().orElseThrow()).contains(reason);
    }

    private static List<MunicipalityCode> codes(String... values) {
        return Arrays.stream(values).map(MunicipalityCode::of).toList();
    }

    @Test
    void tableOfTheDayDecides() {
        assertPublished("GM9002", DAY_2015, "AM91");
        assertPublished("GM9002", IN_2021, "AM92");
        assertPublished("GM9006", IN_2021, "AM93");
    }

    @Test
    void tableMayUseTheOtherCodeSystem() {
        assertPublished("GM9004", DAY_2015, "AM92");
    }

    @Test
    void sameRegionInTheTablesAroundHoldsBetweenThem() {
        assertHeld("GM9001", DAY_2015.plusDays(1), "AM91");
        assertHeld("GM9001", LocalDate.of(2020, 12, 31), "AM91");
        assertThat(ask("GM9001", BETWEEN).getRemark().getEn().orElseThrow()).contains("2015", "2021", "same answer");
    }

    @Test
    void otherRegionInTheTablesAroundIsUnknownBetweenThem() {
        assertUnknown("GM9002", BETWEEN, "differ");
    }

    @Test
    void municipalityMergedBetweenTablesHoldsThroughThoseItCameFromAndWentTo() {
        assertHeld("GM9003", BETWEEN, "AM92", "GM9005");
        assertHeld("GM9003", LocalDate.of(2017, 1, 1), "AM92", "GM9005");
        assertHeld("GM9005", BETWEEN, "AM92", "GM9003", "GM9004");
    }

    @Test
    void municipalityAbsentFromATableIsAnsweredThroughOthersThatAgree() {
        assertHeld("GM9003", IN_2022, "AM92", "GM9005");
        assertHeld("GM9005", DAY_2015, "AM92", "GM9003", "GM9004");
        assertThat(ask("GM9003", IN_2022).getRemark().getEn().orElseThrow()).contains("went into");
        assertThat(ask("GM9005", DAY_2015).getRemark().getEn().orElseThrow()).contains("came from");
    }

    @Test
    void successorsInDifferentRegionsLeaveItUnknown() {
        assertUnknown("GM9006", IN_2022, "no single answer");
    }

    @Test
    void predecessorsInDifferentRegionsLeaveItUnknown() {
        assertUnknown("GM9008", DAY_2015, "no single answer");
        assertUnknown("GM9008", BETWEEN, "do not both");
        assertPublished("GM9008", IN_2021, "AM93");
    }

    @Test
    void municipalityWithoutKnownSuccessorIsUnknownAfterItsLastTable() {
        assertPublished("GM9007", DAY_2015, "AM93");
        assertUnknown("GM9007", BETWEEN, "do not both");
        assertUnknown("GM9007", IN_2021, "no single answer");
    }

    @Test
    void existingMunicipalityThatATableForgetsIsUnknown() {
        assertUnknown("GM9011", DAY_2015, "no single answer");
    }

    @Test
    void daysOutsideAllTablesAreUnknown() {
        assertUnknown("GM9001", DAY_2015.minusDays(1), "the first is that of 2015");
        assertUnknown("GM9001", LocalDate.of(2023, 1, 1), "the last is that of 2022");
    }

    @Test
    void unknownCodeIsUnknownAndNoError() {
        assertUnknown("GM9999", IN_2021, "not in the data");
        assertUnknown("GM9999", BETWEEN, "not in the data");
    }

    @Test
    void emptyGeographyKnowsNothing() {
        assertThat(Geography.empty()
                        .regionOf(MunicipalityCode.of("GM9001"), IN_2021)
                        .getBasis())
                .isEqualTo(AnswerBasis.UNKNOWN);
    }

    @Test
    void derivedTableIsSaidToBeDerived() {
        Geography derived = SmallGeography.builder()
                .addRegionTables(List.of(YearTable.builder()
                        .year(2023)
                        .period(Period.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)))
                        .basis(FactBasis.DERIVED)
                        .addSources(SmallGeography.SOURCE)
                        .build()))
                .addMemberships(List.of(SmallGeography.row("GM9001", SmallGeography.in("AM92", 2023))))
                .build();
        PlaceAnswer<RegionCode> answer = derived.regionOf(MunicipalityCode.of("GM9001"), LocalDate.of(2023, 5, 1));
        assertThat(answer.getPlace()).contains(RegionCode.of("AM92"));
        assertThat(answer.getRemark().getEn().orElseThrow()).contains("2023", "derived");
        assertThat(ask("GM9001", IN_2022).getRemark().getEn().orElseThrow()).doesNotContain("derived");
    }

    @Test
    void chainOfMergersIsFollowedToItsEnd() {
        Geography chain = SmallGeography.builder()
                .addMunicipalities(List.of(SmallGeography.ended("GM9012", "First", "2016-12-31", "GM9003")
                        .build()))
                .build();
        MunicipalityCode first = MunicipalityCode.of("GM9012");
        assertThat(chain.regionOf(first, IN_2022).getPlace()).contains(RegionCode.of("AM92"));
        assertThat(chain.successorsOf(first)).containsExactlyElementsOf(codes("GM9003", "GM9005"));
        assertThat(chain.predecessorsOf(MunicipalityCode.of("GM9005")))
                .containsExactlyElementsOf(codes("GM9003", "GM9004", "GM9012"));
    }

    @Test
    void answerNamesNoPlace() {
        for (Municipality municipality : geography.listMunicipalities()) {
            for (LocalDate day : List.of(DAY_2015, BETWEEN, IN_2021, IN_2022)) {
                PlaceAnswer<RegionCode> answer = geography.regionOf(municipality.getCode(), day);
                assertThat(answer.toString() + answer.getRemark())
                        .doesNotContain("GM9", "AM9")
                        .doesNotContain(municipality.getName());
            }
        }
    }
}
