package nl.llo.matching.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

/** In the made-up country, with places whose parts agree with each other. */
class KnowingPlacesBetterTest {

    private static final Geography COUNTRY = SmallGeography.geography();
    private static final List<MunicipalityCode> MUNICIPALITIES = IntStream.rangeClosed(1, 11)
            .mapToObj(i -> MunicipalityCode.of("GM90%02d".formatted(i)))
            .toList();
    private static final List<Postcode4> POSTCODES =
            List.of(Postcode4.of("1000"), Postcode4.of("1012"), Postcode4.of("2000"));

    @Property
    void aKnownAnswerStandsWhenThePlaceIsKnownBetter(
            @ForAll("areas") Area area,
            @ForAll("dates") LocalDate date,
            @ForAll("places") Place place,
            @ForAll boolean forgetMunicipality,
            @ForAll boolean forgetPostcode,
            @ForAll boolean forgetNeighbourhood) {
        Place agreeing = agreeing(place, date);
        Place less = Place.builder()
                .municipality(agreeing.getMunicipality().filter(code -> !forgetMunicipality))
                .postcode(agreeing.getPostcode().filter(code -> !forgetPostcode))
                .neighbourhood(agreeing.getNeighbourhood().filter(name -> !forgetNeighbourhood))
                .build();
        AreaCheck test = new AreaCompiler(COUNTRY).compile(area);

        Truth before = test.test(PlaceFacts.of(Optional.of(less), COUNTRY, date));
        Truth after = test.test(PlaceFacts.of(Optional.of(agreeing), COUNTRY, date));

        assertThat(after == before || before == Truth.UNKNOWN)
                .as("from %s to %s", before, after)
                .isTrue();
    }

    @Property
    void anUnknownAnswerHasAReasonAndAPublishedOneNone(
            @ForAll("areas") Area area, @ForAll("dates") LocalDate date, @ForAll("places") Place place) {
        AreaCheck test = new AreaCompiler(COUNTRY).compile(area);
        PlaceFacts facts = PlaceFacts.of(Optional.of(place), COUNTRY, date);
        AreaFindings findings = new AreaFindings();
        test.findReasons(facts, findings);

        boolean explained = !findings.listNeeded().isEmpty() || findings.isNotRecorded();
        assertThat(explained).isEqualTo(test.test(facts) == Truth.UNKNOWN);
    }

    /** Where the postcode leads to a municipality on the day, the place is said to lie in that one. */
    private static Place agreeing(Place place, LocalDate date) {
        Optional<MunicipalityCode> byPostcode = place.getPostcode()
                .flatMap(code -> COUNTRY.municipalityOf(code, date).getPlace());
        Place.Builder builder = Place.builder();
        builder.copyOf(place);
        return byPostcode.isPresent()
                ? builder.municipality(byPostcode).build()
                : builder.postcode(Optional.empty()).build();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.of(
                        "2015-07-01",
                        "2018-06-01",
                        "2020-06-01",
                        "2021-03-01",
                        "2022-03-01",
                        "2022-09-01",
                        "2024-01-01")
                .map(LocalDate::parse);
    }

    @Provide
    Arbitrary<Place> places() {
        return Combinators.combine(
                        Arbitraries.of(MUNICIPALITIES).optional(),
                        Arbitraries.of(POSTCODES).optional(),
                        Arbitraries.of("Centrum", "Noord").optional())
                .as((municipality, postcode, neighbourhood) -> Place.builder()
                        .municipality(municipality)
                        .postcode(postcode)
                        .neighbourhood(neighbourhood)
                        .build());
    }

    @Provide
    Arbitrary<Area> areas() {
        Arbitrary<Area> simple = simpleAreas();
        return Arbitraries.oneOf(
                simple,
                Combinators.combine(simple, simple).as((one, other) -> Area.union(one, other)),
                Combinators.combine(simple, simple).as((one, other) -> Area.except(one, other)),
                simple.map(area -> Area.during(Period.endingOn(LocalDate.of(2021, 12, 31)), area)));
    }

    private static Arbitrary<Area> simpleAreas() {
        return Arbitraries.oneOf(
                Arbitraries.of("AM91", "SUWI:12", "AM93", "SUWI:99").map(code -> Area.regions(RegionCode.of(code))),
                Arbitraries.of("PV91", "PV92").map(code -> Area.provinces(ProvinceCode.of(code))),
                Arbitraries.of(MUNICIPALITIES)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(codes -> Area.municipalities(codes.toArray(MunicipalityCode[]::new))),
                Arbitraries.of(POSTCODES).map(code -> Area.postcodes(code)),
                Arbitraries.of(MUNICIPALITIES)
                        .map(code -> NeighbourhoodsArea.builder()
                                .municipality(code)
                                .addNames("Centrum")
                                .build()));
    }
}
