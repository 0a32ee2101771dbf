package nl.llo.matching.internal.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.llo.model.area.Area;
import nl.llo.model.area.DuringArea;
import nl.llo.model.area.ExceptArea;
import nl.llo.model.area.NeighbourhoodsArea;
import nl.llo.model.area.UnionArea;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;

class AreasTest {

    private static final Area ONE = Area.regions(RegionCode.of("AM01"));
    private static final Area TWO = Area.regions(RegionCode.of("AM02"));
    private static final Area BOTH = Area.regions(RegionCode.of("AM01"), RegionCode.of("AM02"));
    private static final Area TOWN = Area.municipalities(MunicipalityCode.of("GM0001"));
    private static final Period YEAR = Period.startingOn(LocalDate.of(2020, 1, 1));

    private static Area union(Area... parts) {
        return UnionArea.builder().addParts(parts).build();
    }

    private static Area except(Area of, Area without) {
        return ExceptArea.builder().of(of).without(without).build();
    }

    private static Area during(Area area) {
        return DuringArea.builder().area(area).period(YEAR).build();
    }

    private static Area quarters(String municipality, String... names) {
        return NeighbourhoodsArea.builder()
                .municipality(MunicipalityCode.of(municipality))
                .addNames(names)
                .build();
    }

    private static void within(Area narrow, Area wide) {
        assertThat(Areas.isWithin(narrow, wide)).isTrue();
        assertThat(Areas.isWithin(wide, narrow)).isFalse();
    }

    private static void apart(Area one, Area other) {
        assertThat(Areas.isWithin(one, other)).isFalse();
        assertThat(Areas.isWithin(other, one)).isFalse();
    }

    @Test
    void everythingLiesInTheCountryAndInItself() {
        within(ONE, Area.national());
        within(during(TOWN), Area.national());
        assertThat(Areas.isWithin(TOWN, Area.municipalities(MunicipalityCode.of("GM0001"))))
                .isTrue();
    }

    @Test
    void fewerCodesOfOneKindLieInMore() {
        within(ONE, BOTH);
        apart(ONE, TWO);
        apart(ONE, TOWN);
        within(quarters("GM0001", "Oost"), quarters("GM0001", "Oost", "West"));
        apart(quarters("GM0001", "Oost"), quarters("GM0001", "West"));
        apart(quarters("GM0001", "Oost"), quarters("GM0002", "Oost"));
        apart(quarters("GM0001", "Oost"), TOWN);
    }

    @Test
    void aPartLiesInAUnionAndAUnionWhereAllItsPartsDo() {
        within(ONE, union(ONE, TOWN));
        within(union(ONE, TWO), union(TOWN, BOTH));
        apart(union(ONE, TOWN), BOTH);
    }

    @Test
    void whatIsLeftOfAnAreaOrLastsAWhileLiesInIt() {
        within(except(BOTH, TOWN), BOTH);
        within(during(ONE), BOTH);
        apart(during(BOTH), ONE);
    }

    @Test
    void lessIsLeftWhenMoreIsTakenOut() {
        within(except(ONE, TOWN), except(BOTH, TOWN));
        within(except(BOTH, union(TOWN, quarters("GM0002", "Oost"))), except(BOTH, TOWN));
        apart(except(ONE, TOWN), except(BOTH, quarters("GM0002", "Oost")));
        apart(ONE, except(BOTH, TOWN));
    }

    @Test
    void areasOfOnePeriodAreComparedByWhatTheyHold() {
        within(during(ONE), during(BOTH));
        apart(
                DuringArea.builder()
                        .area(ONE)
                        .period(Period.startingOn(YEAR.getFrom().orElseThrow().plusDays(1)))
                        .build(),
                during(BOTH));
        assertThat(Areas.isWithin(ONE, during(ONE))).isFalse();
    }

    @Test
    void provincesAndPostcodesAreJoined() {
        assertThat(Areas.join(provinces("PV21"), provinces("PV22"))).contains(provinces("PV21", "PV22"));
        assertThat(Areas.join(postcodes("1311"), postcodes("1312"))).contains(postcodes("1311", "1312"));
        assertThat(Areas.join(provinces("PV21"), postcodes("1311"))).isEmpty();
        assertThat(Areas.join(provinces("PV21"), during(provinces("PV22")))).isEmpty();
        assertThat(Areas.join(during(provinces("PV21")), provinces("PV22"))).isEmpty();
    }

    @Test
    void whatMayHaveMovedIsNotJoined() {
        assertThat(Areas.join(ONE, TWO)).isEmpty();
        assertThat(Areas.join(TOWN, TOWN)).isEmpty();
    }

    private static Area provinces(String... codes) {
        return Area.provinces(Stream.of(codes).map(ProvinceCode::of).toArray(ProvinceCode[]::new));
    }

    private static Area postcodes(String... codes) {
        return Area.postcodes(Stream.of(codes).map(Postcode4::of).toArray(Postcode4[]::new));
    }
}
