package nl.llo.matching.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.ReasonCode;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.area.Area;
import nl.llo.model.area.NeighbourhoodsArea;
import nl.llo.model.profile.Place;
import nl.llo.model.region.Geography;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.testing.SmallGeography;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** In the made-up country of {@link SmallGeography}. */
class AreaCheckTest {

    private static final Geography COUNTRY = SmallGeography.geography();
    private static final LocalDate IN_2022 = LocalDate.of(2022, 6, 1);
    private static final LocalDate IN_2018 = LocalDate.of(2018, 6, 1);
    private static final Area NORTHLAND = Area.regions(RegionCode.of("AM91"));
    private static final Area MIDLAND_BY_SUWI = Area.regions(RegionCode.of("SUWI:12"));
    private static final Area NO_SUCH_REGION = Area.regions(RegionCode.of("SUWI:99"));
    private static final Area WEST = Area.provinces(ProvinceCode.of("PV91"));
    private static final Area STAY = Area.municipalities(MunicipalityCode.of("GM9001"));
    private static final Area FIRST_POSTCODE = Area.postcodes(Postcode4.of("1000"));
    private static final Area CENTRE = NeighbourhoodsArea.builder()
            .municipality(MunicipalityCode.of("GM9001"))
            .addNames("Centrum", "Noord")
            .build();

    @ParameterizedTest(name = "{index}: {3}")
    @MethodSource("questions")
    void tellsWhetherAPlaceLiesInAnArea(Area area, Place place, LocalDate date, Truth expected) {
        assertThat(new AreaCompiler(COUNTRY).compile(area).test(facts(place, date)))
                .isEqualTo(expected);
    }

    static Stream<Arguments> questions() {
        Place stay = in("GM9001");
        return Stream.of(
                Arguments.of(Area.national(), nowhere(), IN_2022, Truth.TRUE),
                // regions
                Arguments.of(NORTHLAND, stay, IN_2022, Truth.TRUE),
                Arguments.of(NORTHLAND, in("GM9002"), IN_2022, Truth.FALSE),
                Arguments.of(NORTHLAND, nowhere(), IN_2022, Truth.UNKNOWN),
                Arguments.of(NORTHLAND, stay, IN_2018, Truth.TRUE),
                Arguments.of(NORTHLAND, in("GM9002"), IN_2018, Truth.UNKNOWN),
                Arguments.of(NORTHLAND, in("GM9007"), IN_2022, Truth.UNKNOWN),
                Arguments.of(NORTHLAND, in("GM0001"), IN_2022, Truth.UNKNOWN),
                Arguments.of(MIDLAND_BY_SUWI, in("GM9002"), IN_2022, Truth.TRUE),
                Arguments.of(MIDLAND_BY_SUWI, in("GM9003"), IN_2022, Truth.TRUE),
                Arguments.of(NO_SUCH_REGION, stay, IN_2022, Truth.UNKNOWN),
                // provinces
                Arguments.of(WEST, stay, IN_2022, Truth.TRUE),
                Arguments.of(WEST, in("GM9002"), IN_2022, Truth.FALSE),
                Arguments.of(WEST, nowhere(), IN_2022, Truth.UNKNOWN),
                // municipalities
                Arguments.of(STAY, stay, IN_2022, Truth.TRUE),
                Arguments.of(STAY, in("GM9002"), IN_2022, Truth.FALSE),
                Arguments.of(STAY, nowhere(), IN_2022, Truth.UNKNOWN),
                Arguments.of(STAY, in("GM0001"), IN_2022, Truth.FALSE),
                // postcodes
                Arguments.of(FIRST_POSTCODE, at("1000"), IN_2022, Truth.TRUE),
                Arguments.of(FIRST_POSTCODE, at("1001"), IN_2022, Truth.FALSE),
                Arguments.of(FIRST_POSTCODE, nowhere(), IN_2022, Truth.UNKNOWN),
                Arguments.of(FIRST_POSTCODE, stay, IN_2022, Truth.UNKNOWN),
                Arguments.of(FIRST_POSTCODE, in("GM9002"), IN_2022, Truth.FALSE),
                Arguments.of(FIRST_POSTCODE, in("GM9002"), IN_2018, Truth.UNKNOWN),
                // a postcode gives the municipality, and that the region
                Arguments.of(STAY, at("1000"), IN_2022, Truth.TRUE),
                Arguments.of(NORTHLAND, at("1000"), IN_2022, Truth.TRUE),
                Arguments.of(NORTHLAND, at("2000"), IN_2022, Truth.FALSE),
                Arguments.of(NORTHLAND, at("9999"), IN_2022, Truth.UNKNOWN),
                // neighbourhoods
                Arguments.of(CENTRE, neighbourhood("GM9001", "centrum"), IN_2022, Truth.TRUE),
                Arguments.of(CENTRE, neighbourhood("GM9001", " NOORD "), IN_2022, Truth.TRUE),
                Arguments.of(CENTRE, neighbourhood("GM9001", "Zuid"), IN_2022, Truth.FALSE),
                Arguments.of(CENTRE, neighbourhood("GM9002", "Centrum"), IN_2022, Truth.FALSE),
                Arguments.of(CENTRE, stay, IN_2022, Truth.UNKNOWN),
                Arguments.of(CENTRE, in("GM9002"), IN_2022, Truth.FALSE),
                Arguments.of(CENTRE, Place.builder().neighbourhood("Centrum").build(), IN_2022, Truth.UNKNOWN));
    }

    @ParameterizedTest(name = "{index}: {3}")
    @MethodSource("combinations")
    void combinesAreas(Area area, Place place, LocalDate date, Truth expected) {
        assertThat(new AreaCompiler(COUNTRY).compile(area).test(facts(place, date)))
                .isEqualTo(expected);
    }

    static Stream<Arguments> combinations() {
        Place stay = in("GM9001");
        Area union = Area.union(NORTHLAND, MIDLAND_BY_SUWI);
        Area except = Area.except(NORTHLAND, STAY);
        Area during = Area.during(Period.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)), STAY);
        return Stream.of(
                Arguments.of(union, stay, IN_2022, Truth.TRUE),
                Arguments.of(union, in("GM9002"), IN_2022, Truth.TRUE),
                Arguments.of(union, in("GM9011"), IN_2022, Truth.FALSE),
                Arguments.of(union, nowhere(), IN_2022, Truth.UNKNOWN),
                Arguments.of(Area.union(NORTHLAND, Area.national()), nowhere(), IN_2022, Truth.TRUE),
                Arguments.of(except, stay, IN_2022, Truth.FALSE),
                Arguments.of(except, in("GM9006"), IN_2022, Truth.UNKNOWN),
                Arguments.of(except, in("GM9011"), IN_2022, Truth.FALSE),
                Arguments.of(Area.except(Area.national(), STAY), in("GM9011"), IN_2022, Truth.TRUE),
                Arguments.of(Area.except(Area.national(), STAY), nowhere(), IN_2022, Truth.UNKNOWN),
                Arguments.of(during, stay, IN_2022, Truth.TRUE),
                Arguments.of(during, nowhere(), IN_2022, Truth.UNKNOWN),
                Arguments.of(during, stay, IN_2018, Truth.FALSE),
                Arguments.of(during, nowhere(), IN_2018, Truth.FALSE));
    }

    @ParameterizedTest(name = "{index}: {3}")
    @MethodSource("mergers")
    void followsMergersOfMunicipalities(Area area, Place place, LocalDate date, Truth expected) {
        assertThat(new AreaCompiler(COUNTRY).compile(area).test(facts(place, date)))
                .isEqualTo(expected);
    }

    static Stream<Arguments> mergers() {
        Area joined = municipalities("GM9005");
        Area bothOld = municipalities("GM9003", "GM9004");
        Area oneOld = municipalities("GM9003");
        return Stream.of(
                // the place is known by its old code
                Arguments.of(joined, in("GM9003"), IN_2022, Truth.TRUE),
                Arguments.of(STAY, in("GM9003"), IN_2022, Truth.FALSE),
                Arguments.of(STAY, in("GM9006"), IN_2022, Truth.UNKNOWN),
                Arguments.of(municipalities("GM9001", "GM9002"), in("GM9006"), IN_2022, Truth.TRUE),
                Arguments.of(STAY, in("GM9007"), IN_2022, Truth.UNKNOWN),
                // the area names old codes
                Arguments.of(bothOld, in("GM9005"), IN_2022, Truth.TRUE),
                Arguments.of(oneOld, in("GM9005"), IN_2022, Truth.UNKNOWN),
                Arguments.of(municipalities("GM9006"), in("GM9001"), IN_2022, Truth.UNKNOWN),
                Arguments.of(bothOld, in("GM9001"), IN_2022, Truth.FALSE),
                // the place is known by a code of later
                Arguments.of(bothOld, in("GM9005"), IN_2018, Truth.TRUE),
                Arguments.of(oneOld, in("GM9005"), IN_2018, Truth.UNKNOWN),
                Arguments.of(STAY, in("GM9005"), IN_2018, Truth.FALSE));
    }

    @ParameterizedTest(name = "{index}: {3}")
    @MethodSource("findings")
    void saysWhatIsNeededOrWhatItRestsOn(
            Area area, Place place, LocalDate date, Optional<PlacePart> needed, Optional<ReasonCode> remark) {
        AreaFindings findings = new AreaFindings();
        new AreaCompiler(COUNTRY).compile(area).findReasons(facts(place, date), findings);

        assertThat(findings.listNeeded()).isEqualTo(needed.map(Set::of).orElse(Set.of()));
        assertThat(findings.listRemarks())
                .extracting(Reason::getCode)
                .containsExactlyElementsOf(remark.stream().toList());
    }

    static Stream<Arguments> findings() {
        Optional<PlacePart> nothing = Optional.empty();
        Optional<ReasonCode> noRemark = Optional.empty();
        return Stream.of(
                Arguments.of(NORTHLAND, in("GM9001"), IN_2022, nothing, noRemark),
                Arguments.of(NORTHLAND, nowhere(), IN_2022, Optional.of(PlacePart.MUNICIPALITY), noRemark),
                Arguments.of(NORTHLAND, in("GM9001"), IN_2018, nothing, Optional.of(RemarkCode.PLACE_HELD_BETWEEN)),
                Arguments.of(NORTHLAND, in("GM9002"), IN_2018, nothing, Optional.of(RemarkCode.PLACE_NOT_RECORDED)),
                Arguments.of(
                        NORTHLAND,
                        at("9999"),
                        IN_2022,
                        Optional.of(PlacePart.MUNICIPALITY),
                        Optional.of(RemarkCode.PLACE_NOT_RECORDED)),
                Arguments.of(
                        NO_SUCH_REGION, in("GM9001"), IN_2022, nothing, Optional.of(RemarkCode.AREA_CODE_NOT_KNOWN)),
                Arguments.of(WEST, nowhere(), IN_2022, Optional.of(PlacePart.MUNICIPALITY), noRemark),
                Arguments.of(STAY, nowhere(), IN_2022, Optional.of(PlacePart.MUNICIPALITY), noRemark),
                Arguments.of(STAY, in("GM9006"), IN_2022, nothing, Optional.of(RemarkCode.PLACE_SPLIT_BY_MERGER)),
                Arguments.of(
                        municipalities("GM9005"),
                        in("GM9003"),
                        IN_2022,
                        nothing,
                        Optional.of(RemarkCode.PLACE_FOLLOWED_MERGER)),
                Arguments.of(FIRST_POSTCODE, in("GM9001"), IN_2022, Optional.of(PlacePart.POSTCODE), noRemark),
                Arguments.of(FIRST_POSTCODE, at("1000"), IN_2022, nothing, noRemark),
                Arguments.of(CENTRE, in("GM9001"), IN_2022, Optional.of(PlacePart.NEIGHBOURHOOD), noRemark),
                Arguments.of(Area.union(Area.national(), NORTHLAND), nowhere(), IN_2022, nothing, noRemark),
                Arguments.of(
                        Area.except(Area.national(), STAY),
                        nowhere(),
                        IN_2022,
                        Optional.of(PlacePart.MUNICIPALITY),
                        noRemark),
                Arguments.of(
                        Area.during(Period.startingOn(IN_2022), STAY),
                        nowhere(),
                        IN_2018,
                        nothing,
                        Optional.of(RemarkCode.AREA_NOT_IN_FORCE)));
    }

    @Test
    void whatTheDataLeaveOpenIsNotAskedOfThePerson() {
        AreaFindings findings = new AreaFindings();
        new AreaCompiler(COUNTRY).compile(NORTHLAND).findReasons(facts(in("GM9002"), IN_2018), findings);

        assertThat(findings.isNotRecorded()).isTrue();
        assertThat(findings.listNeeded()).isEmpty();
    }

    private static PlaceFacts facts(Place place, LocalDate date) {
        return PlaceFacts.of(Optional.of(place), COUNTRY, date);
    }

    private static Area municipalities(String... codes) {
        return Area.municipalities(Stream.of(codes).map(MunicipalityCode::of).toArray(MunicipalityCode[]::new));
    }

    private static Place nowhere() {
        return Place.builder().build();
    }

    private static Place in(String municipality) {
        return Place.in(MunicipalityCode.of(municipality));
    }

    private static Place at(String postcode) {
        return Place.at(Postcode4.of(postcode));
    }

    private static Place neighbourhood(String municipality, String name) {
        return Place.builder()
                .municipality(MunicipalityCode.of(municipality))
                .neighbourhood(name)
                .build();
    }
}
