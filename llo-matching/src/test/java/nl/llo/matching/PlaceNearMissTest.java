package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.llo.matching.nearmiss.Change;
import nl.llo.matching.nearmiss.ChangeKind;
import nl.llo.matching.nearmiss.NearMiss;
import nl.llo.matching.outcome.ProfileAttribute;
import nl.llo.model.area.Area;
import nl.llo.model.area.DuringArea;
import nl.llo.model.area.ExceptArea;
import nl.llo.model.area.NeighbourhoodsArea;
import nl.llo.model.area.PostcodesArea;
import nl.llo.model.area.UnionArea;
import nl.llo.model.criterion.PlaceCriterion;
import nl.llo.model.profile.Place;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;
import nl.llo.model.region.RegionCode;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where one would have to live, work or learn, for each way of naming an area. */
class PlaceNearMissTest {

    private static final MunicipalityCode STAY = MunicipalityCode.of("GM9001");
    private static final MunicipalityCode MOVE = MunicipalityCode.of("GM9002");
    private static final Area POSTCODES =
            PostcodesArea.builder().addCodes(Postcode4.of("1003")).build();
    private static final Area QUARTER = NeighbourhoodsArea.builder()
            .municipality(STAY)
            .addNames("Oost", "West")
            .build();

    private static Place place(MunicipalityCode municipality) {
        return Place.in(municipality);
    }

    private static Place quarter(String name) {
        return Place.builder().municipality(STAY).neighbourhood(name).build();
    }

    private static Place postcode(String code) {
        return Place.builder().municipality(STAY).postcode(Postcode4.of(code)).build();
    }

    record Case(String name, Area area, Place inside, Place outside) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("region", Area.regions(RegionCode.of("AM92")), place(MOVE), place(STAY)),
                new Case("postcodes", POSTCODES, postcode("1003"), postcode("1004")),
                new Case("neighbourhoods", QUARTER, quarter("Oost"), quarter("Zuid")),
                new Case(
                        "union",
                        UnionArea.builder()
                                .addParts(POSTCODES, Area.regions(RegionCode.of("AM92")))
                                .build(),
                        postcode("1003"),
                        postcode("1004")),
                new Case(
                        "all but",
                        ExceptArea.builder()
                                .of(Area.municipalities(STAY))
                                .without(QUARTER)
                                .build(),
                        quarter("Zuid"),
                        quarter("Oost")),
                new Case(
                        "for a time",
                        DuringArea.builder()
                                .area(QUARTER)
                                .period(Period.startingOn(Fixtures.DATE))
                                .build(),
                        quarter("West"),
                        quarter("Zuid")));
    }

    private static Profile with(PlaceKind kind, Place place) {
        Profile.Builder profile = Profile.builder();
        switch (kind) {
            case HOME -> profile.home(place);
            case WORK -> profile.work(place);
            case STUDY -> profile.study(place);
        }
        return profile.build();
    }

    private static Regulation asks(PlaceKind kind, Area area) {
        return Fixtures.schemeWith(
                PlaceCriterion.builder().addKinds(kind).area(area).build());
    }

    private static List<NearMiss> misses(Regulation regulation, Profile profile) {
        return Fixtures.matcher(regulation)
                .findNearMisses(profile, Fixtures.DATE, Fixtures.SCHEME)
                .getNearMisses();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anotherPlaceWouldHelp(Case one) {
        for (PlaceKind kind : PlaceKind.values()) {
            Regulation regulation = asks(kind, one.area());
            assertThat(misses(regulation, with(kind, one.inside()))).isEmpty();
            assertThat(misses(regulation, with(kind, one.outside())))
                    .singleElement()
                    .satisfies(miss -> {
                        Change change = miss.getChanges().get(0);
                        assertThat(change.getKind()).isEqualTo(ChangeKind.CHANGEABLE);
                        assertThat(change.getAttribute()).isEqualTo(ProfileAttribute.valueOf(kind.name()));
                        Regulation then = Fixtures.schemeWith(change.getTo());
                        assertThat(Fixtures.match(then, with(kind, one.inside()))
                                        .getVerdict())
                                .isEqualTo(Verdict.ELIGIBLE);
                        assertThat(Fixtures.match(then, with(kind, one.outside()))
                                        .getVerdict())
                                .isEqualTo(Verdict.NOT_ELIGIBLE);
                        Regulation now = Fixtures.schemeWith(change.getFrom().orElseThrow());
                        assertThat(Fixtures.match(now, with(kind, one.outside()))
                                        .getVerdict())
                                .isEqualTo(Verdict.ELIGIBLE);
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anUnknownPlaceMayLieThere(Case one) {
        assertThat(misses(asks(PlaceKind.HOME, one.area()), Profile.builder().build()))
                .isNotEmpty()
                .allSatisfy(miss -> assertThat(miss.getChanges())
                        .extracting(Change::getKind)
                        .containsOnly(ChangeKind.TO_LEARN));
    }

    @Test
    void ofWhomOnlyTheMunicipalityIsKnownMayLiveInAQuarterOfItAndNotOfAnother() {
        assertThat(kinds(QUARTER, place(STAY))).containsOnly(ChangeKind.TO_LEARN);
        assertThat(kinds(QUARTER, place(MOVE))).containsOnly(ChangeKind.CHANGEABLE);
    }

    @Test
    void ofWhomOnlyTheNeighbourhoodIsKnownMayLiveInOneOfThatName() {
        Place named = Place.builder().neighbourhood("Oost").build();
        assertThat(kinds(QUARTER, named)).contains(ChangeKind.TO_LEARN);
        Place other = Place.builder().neighbourhood("Zuid").build();
        assertThat(kinds(QUARTER, other)).doesNotContain(ChangeKind.TO_LEARN);
    }

    @Test
    void ofWhomOnlyThePostcodeIsKnownMayLiveWhereItIs() {
        Place somewhere = Place.builder().postcode(Postcode4.of("2000")).build();
        assertThat(kinds(QUARTER, somewhere)).isNotEmpty();
        assertThat(kinds(POSTCODES, somewhere)).containsOnly(ChangeKind.CHANGEABLE);
    }

    private static List<ChangeKind> kinds(Area area, Place home) {
        return misses(asks(PlaceKind.HOME, area), with(PlaceKind.HOME, home)).stream()
                .flatMap(miss -> miss.getChanges().stream())
                .map(Change::getKind)
                .toList();
    }

    @Test
    void nothingHelpsWhereNoSourceSaysWhereItHolds() {
        Regulation.Builder nowhere = Fixtures.schemeBuilder();
        nowhere.area(Optional.empty());
        assertThat(misses(nowhere.build(), with(PlaceKind.HOME, place(STAY)))).isEmpty();
    }
}
