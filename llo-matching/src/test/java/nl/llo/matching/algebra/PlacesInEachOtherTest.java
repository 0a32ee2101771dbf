package nl.llo.matching.algebra;

import static nl.llo.matching.algebra.Decision.CANNOT_TELL;
import static nl.llo.matching.algebra.Decision.NO;
import static nl.llo.matching.algebra.Decision.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.llo.model.area.Area;
import nl.llo.model.area.NeighbourhoodsArea;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;

/** How areas of different divisions lie in each other, in the country of {@link SmallGeography}. */
class PlacesInEachOtherTest {

    private static final CriteriaAlgebra ON_ANY_DAY = CriteriaAlgebra.of(
            Catalogue.empty(),
            ReferenceData.builder().geography(SmallGeography.geography()).build());
    private static final CriteriaAlgebra IN_2022 = during("2022-01-01", "2022-12-31");
    private static final CriteriaAlgebra IN_2021_AND_2022 = during("2021-01-01", "2022-12-31");

    private static final Criterion STAY = municipalities("GM9001");
    private static final Criterion MOVE = municipalities("GM9002");
    private static final Criterion JOINED = municipalities("GM9005");
    private static final Criterion MIXED = municipalities("GM9008");
    private static final Criterion NORTHLAND = region("AM91");
    private static final Criterion MIDLAND = region("AM92");
    private static final Criterion WEST = province("PV91");
    private static final Criterion EAST = province("PV92");

    private static CriteriaAlgebra during(String from, String until) {
        return ON_ANY_DAY.during(Period.of(LocalDate.parse(from), LocalDate.parse(until)));
    }

    private static Criterion municipalities(String... codes) {
        MunicipalityCode[] all = new MunicipalityCode[codes.length];
        for (int i = 0; i < codes.length; i++) {
            all[i] = MunicipalityCode.of(codes[i]);
        }
        return Criterion.livesIn(Area.municipalities(all));
    }

    private static Criterion region(String code) {
        return Criterion.livesIn(Area.regions(RegionCode.of(code)));
    }

    private static Criterion province(String code) {
        return Criterion.livesIn(Area.provinces(ProvinceCode.of(code)));
    }

    @Test
    void aMunicipalityLiesInItsRegionOnTheDaysOfTheTables() {
        assertThat(IN_2022.implies(STAY, NORTHLAND)).isEqualTo(YES);
        assertThat(IN_2022.implies(STAY, MIDLAND)).isEqualTo(NO);
        assertThat(IN_2022.areDisjoint(STAY, MIDLAND)).isEqualTo(YES);
        assertThat(IN_2022.areDisjoint(STAY, NORTHLAND)).isEqualTo(NO);
    }

    @Test
    void outsideTheTablesNobodyKnows() {
        assertThat(ON_ANY_DAY.implies(STAY, NORTHLAND)).isEqualTo(CANNOT_TELL);
        assertThat(ON_ANY_DAY.implies(STAY, MIDLAND)).as("on one of the days").isEqualTo(NO);
        assertThat(during("2030-01-01", "2030-12-31").implies(STAY, NORTHLAND)).isEqualTo(CANNOT_TELL);
    }

    @Test
    void whatMovedIsSaidByTheDay() {
        assertThat(IN_2022.implies(MOVE, MIDLAND)).isEqualTo(YES);
        assertThat(during("2015-07-01", "2015-07-01").implies(MOVE, NORTHLAND)).isEqualTo(YES);
        assertThat(during("2015-07-01", "2022-12-31").implies(MOVE, MIDLAND)).isEqualTo(NO);
        assertThat(during("2018-01-01", "2018-12-31").implies(MOVE, MIDLAND))
                .as("between two tables that do not agree")
                .isEqualTo(CANNOT_TELL);
    }

    @Test
    void aRegionCrossesProvincesOrLiesInOne() {
        assertThat(IN_2022.implies(NORTHLAND, WEST)).isEqualTo(YES);
        assertThat(IN_2022.areDisjoint(MIDLAND, WEST)).isEqualTo(YES);
        assertThat(IN_2022.implies(EAST, MIDLAND)).as("Mixed may lie in it too").isEqualTo(CANNOT_TELL);
        assertThat(IN_2022.implies(WEST, NORTHLAND))
                .as("Rest lies in another region")
                .isEqualTo(NO);
    }

    @Test
    void mergersAreFollowed() {
        Criterion both = municipalities("GM9003", "GM9004");

        assertThat(IN_2022.implies(JOINED, both)).isEqualTo(YES);
        assertThat(IN_2022.areEquivalent(JOINED, both)).isEqualTo(YES);
        assertThat(IN_2022.implies(MIXED, municipalities("GM9009")))
                .as("only a part came from it")
                .isEqualTo(CANNOT_TELL);
        assertThat(IN_2022.areDisjoint(STAY, both)).isEqualTo(YES);
        assertThat(IN_2022.implies(both, MIDLAND)).isEqualTo(YES);
    }

    @Test
    void aPostcodeLiesInTheMunicipalityOfTheTable() {
        Criterion postcode = Criterion.livesIn(Area.postcodes(Postcode4.of("1013")));

        assertThat(during("2022-01-01", "2022-06-30").implies(postcode, STAY)).isEqualTo(YES);
        assertThat(during("2021-01-01", "2021-06-30").implies(postcode, municipalities("GM9006")))
                .isEqualTo(YES);
        assertThat(during("2021-01-01", "2022-06-30").implies(postcode, STAY))
                .as("it went from one to another")
                .isNotEqualTo(YES);
        assertThat(during("2022-01-01", "2022-06-30").areDisjoint(postcode, MIDLAND))
                .isEqualTo(YES);
    }

    @Test
    void aNeighbourhoodLiesWhereItsMunicipalityLies() {
        Criterion neighbourhood = Criterion.livesIn(NeighbourhoodsArea.builder()
                .municipality(MunicipalityCode.of("GM9001"))
                .addNames("Centre")
                .build());

        assertThat(IN_2021_AND_2022.implies(neighbourhood, NORTHLAND)).isEqualTo(YES);
        assertThat(IN_2021_AND_2022.areDisjoint(neighbourhood, MIDLAND)).isEqualTo(YES);
        assertThat(IN_2021_AND_2022.implies(NORTHLAND, neighbourhood)).isEqualTo(NO);
    }

    @Test
    void aListOfAllMunicipalitiesIsTheRegion() {
        assertThat(IN_2022.areEquivalent(NORTHLAND, STAY)).isEqualTo(YES);
        assertThat(IN_2022.areEquivalent(MIDLAND, MOVE)).isEqualTo(NO);
        assertThat(IN_2022.areEquivalent(MIDLAND, municipalities("GM9002", "GM9005")))
                .isEqualTo(YES);
    }

    @Test
    void aCodeThatTheGeographyLacksMayLieAnywhere() {
        assertThat(IN_2022.implies(municipalities("GM9999"), NORTHLAND)).isEqualTo(CANNOT_TELL);
        assertThat(IN_2022.areDisjoint(municipalities("GM9999"), STAY)).isEqualTo(YES);
    }

    @Test
    void examplesNameAMunicipality() {
        Difference difference = IN_2022.compare(WEST, NORTHLAND);

        assertThat(difference.getOnlyFirst()).isNotEmpty();
        assertThat(difference.getOnlySecond()).isEmpty();
    }
}
