package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RemarkCode;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.ProfileAttribute;
import nl.llo.model.area.Area;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.regulation.Regulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The area of a regulation, in the made-up country of the fixtures: GM9001 lies in region AM91, GM9002 does not. */
class AreaConditionTest {

    private static final MunicipalityCode INSIDE = MunicipalityCode.of("GM9001");
    private static final MunicipalityCode OUTSIDE = MunicipalityCode.of("GM9002");

    @ParameterizedTest(name = "{index} {2}")
    @MethodSource({"silent", "stated"})
    void decidesByThePlacesThatCount(Regulation regulation, Profile.Builder profile, Verdict expected) {
        assertThat(Fixtures.match(regulation, profile.build()).getVerdict()).isEqualTo(expected);
    }

    static Stream<Arguments> silent() {
        Regulation regulation = regional();
        return Stream.of(
                Arguments.of(regulation, nobody().home(INSIDE), Verdict.ELIGIBLE),
                Arguments.of(regulation, nobody().home(OUTSIDE), Verdict.NOT_ELIGIBLE),
                Arguments.of(regulation, nobody(), Verdict.UNDETERMINED),
                Arguments.of(regulation, nobody().work(INSIDE), Verdict.UNDETERMINED),
                Arguments.of(regulation, nobody().home(OUTSIDE).work(INSIDE), Verdict.UNDETERMINED),
                Arguments.of(regulation, nobody().home(OUTSIDE).study(INSIDE), Verdict.UNDETERMINED),
                Arguments.of(regulation, nobody().home(OUTSIDE).work(OUTSIDE), Verdict.NOT_ELIGIBLE),
                Arguments.of(regulation, nobody().home(INSIDE).work(OUTSIDE), Verdict.ELIGIBLE));
    }

    static Stream<Arguments> stated() {
        Regulation homeOrWork = regional(PlaceKind.HOME, PlaceKind.WORK);
        Regulation work = regional(PlaceKind.WORK);
        return Stream.of(
                Arguments.of(homeOrWork, nobody().home(OUTSIDE).work(INSIDE), Verdict.ELIGIBLE),
                Arguments.of(homeOrWork, nobody().home(OUTSIDE), Verdict.UNDETERMINED),
                Arguments.of(homeOrWork, nobody().home(OUTSIDE).work(OUTSIDE), Verdict.NOT_ELIGIBLE),
                Arguments.of(homeOrWork, nobody().home(OUTSIDE).work(OUTSIDE).study(INSIDE), Verdict.NOT_ELIGIBLE),
                Arguments.of(work, nobody().home(INSIDE), Verdict.UNDETERMINED),
                Arguments.of(work, nobody().work(INSIDE), Verdict.ELIGIBLE));
    }

    @Test
    void namesThePlacesByWhichItFits() {
        Regulation regulation = regional(PlaceKind.HOME, PlaceKind.WORK, PlaceKind.STUDY);

        assertThat(Fixtures.match(
                                regulation,
                                nobody().study(INSIDE)
                                        .home(INSIDE)
                                        .work(OUTSIDE)
                                        .build())
                        .listPlaces())
                .containsExactly(PlaceKind.HOME, PlaceKind.STUDY);
    }

    @Test
    void namesNoPlaceWhereNoneIsNeeded() {
        Regulation national = Fixtures.scheme()
                .addPlacesThatCount(PlaceKind.HOME, PlaceKind.WORK)
                .build();

        assertThat(Fixtures.match(national, nobody().work(INSIDE).build()).listPlaces())
                .isEmpty();
    }

    @Test
    void workInsideMayCountAndIsNotAskedAgain() {
        RegulationMatch match =
                Fixtures.match(regional(), nobody().home(OUTSIDE).work(INSIDE).build());

        ConditionOutcome area = match.getCondition(ConditionOutcome.AREA_ID);
        assertThat(area.getOutcome().getRemarks())
                .extracting(Reason::getCode)
                .containsExactly(RemarkCode.PLACE_MAY_COUNT);
        assertThat(area.getOutcome().getPlaces()).containsExactly(PlaceKind.WORK);
        assertThat(match.listMissingFacts()).isEmpty();
    }

    @Test
    void withoutAHomeTheHomeIsAsked() {
        RegulationMatch match = Fixtures.match(regional(), nobody().work(INSIDE).build());

        assertThat(match.listMissingFacts())
                .extracting(MissingFact::getAttribute)
                .containsExactly(ProfileAttribute.HOME);
    }

    @Test
    void eachPlaceThatCountsAndIsNotKnownIsAsked() {
        RegulationMatch match = Fixtures.match(
                regional(PlaceKind.HOME, PlaceKind.WORK), nobody().home(OUTSIDE).build());

        assertThat(match.listMissingFacts())
                .extracting(MissingFact::getAttribute)
                .containsExactly(ProfileAttribute.WORK);
    }

    @Test
    void anAreaThatNoSourceStatesLeavesItOpen() {
        Regulation regulation = Regulation.builder()
                .copyOf(Fixtures.scheme().build())
                .area(Optional.<Area>empty())
                .build();

        RegulationMatch match = Fixtures.match(regulation, nobody().home(INSIDE).build());

        assertThat(match.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(match.listDecisiveConditions())
                .extracting(ConditionOutcome::getId)
                .containsExactly(ConditionOutcome.AREA_ID);
    }

    @Test
    void nobodyIsAskedWhereTheyLiveForTheWholeCountry() {
        RegulationMatch match = Fixtures.match(Fixtures.schemeWith(), nobody().build());

        assertThat(match.getVerdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    private static Regulation regional(PlaceKind... kinds) {
        return Fixtures.scheme()
                .area(Area.regions(RegionCode.of("AM91")))
                .addPlacesThatCount(kinds)
                .build();
    }

    private static Profile.Builder nobody() {
        return Profile.builder();
    }
}
