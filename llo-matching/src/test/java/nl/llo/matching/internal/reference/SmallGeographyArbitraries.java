package nl.llo.matching.internal.reference;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.llo.model.area.Area;
import nl.llo.model.area.MunicipalitiesArea;
import nl.llo.model.area.NeighbourhoodsArea;
import nl.llo.model.area.PostcodesArea;
import nl.llo.model.area.ProvincesArea;
import nl.llo.model.area.RegionsArea;
import nl.llo.model.area.UnionArea;
import nl.llo.model.criterion.AllOf;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.PlaceCriterion;
import nl.llo.model.profile.Place;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.testing.TimeArbitraries;

/** Places and areas in the small geography of the model's fixtures, with its mergers, gaps and a code that it lacks. */
public final class SmallGeographyArbitraries {

    private static final List<MunicipalityCode> MUNICIPALITIES = Stream.of(
                    "GM9001", "GM9002", "GM9003", "GM9004", "GM9005", "GM9006", "GM9007", "GM9008", "GM9009", "GM9010",
                    "GM9011")
            .map(MunicipalityCode::of)
            .toList();
    private static final List<RegionCode> REGIONS = Stream.of("AM91", "AM92", "AM93", "SUWI:11", "SUWI:12", "AM77")
            .map(RegionCode::of)
            .toList();
    private static final List<ProvinceCode> PROVINCES =
            Stream.of("PV91", "PV92").map(ProvinceCode::of).toList();
    private static final List<Postcode4> POSTCODES =
            Stream.of("1000", "1010", "2000").map(Postcode4::of).toList();

    private SmallGeographyArbitraries() {}

    /** A place of which something or nothing is known. */
    public static Arbitrary<Place> places() {
        return Combinators.combine(
                        Arbitraries.of(MUNICIPALITIES).optional(0.8),
                        Arbitraries.of(POSTCODES).optional(0.3),
                        Arbitraries.of("Centrum", "Noord").optional(0.3))
                .as((municipality, postcode, neighbourhood) -> Place.builder()
                        .municipality(municipality)
                        .postcode(postcode)
                        .neighbourhood(neighbourhood)
                        .build());
    }

    /** All or any of conditions about places and some others. */
    public static Arbitrary<Criterion> criteria(Arbitrary<Criterion> others) {
        Arbitrary<Criterion> part = Arbitraries.oneOf(
                others, placeCriteria(), placeCriteria(), placeCriteria().map(Criterion::not));
        Arbitrary<Criterion> junction = part.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(parts -> Arbitraries.of(
                        (Criterion) AllOf.builder().addAllParts(parts).build(),
                        AnyOf.builder().addAllParts(parts).build()));
        return junction.list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .flatMap(parts -> Arbitraries.of(
                        (Criterion) AllOf.builder().addAllParts(parts).build(),
                        AnyOf.builder().addAllParts(parts).build()));
    }

    private static Arbitrary<Criterion> placeCriteria() {
        return Combinators.combine(
                        Arbitraries.of(PlaceKind.HOME, PlaceKind.WORK).set().ofMinSize(1), areas(2))
                .as((kinds, area) ->
                        PlaceCriterion.builder().addAllKinds(kinds).area(area).build());
    }

    /** Areas of every form over the small geography. */
    public static Arbitrary<Area> areas() {
        return areas(2);
    }

    private static Arbitrary<Area> areas(int depth) {
        if (depth == 0) {
            return simple();
        }
        Arbitrary<Area> part = Arbitraries.lazy(() -> areas(depth - 1));
        return Arbitraries.frequencyOf(
                Tuple.of(6, simple()),
                Tuple.of(
                        1,
                        part.list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(parts ->
                                        UnionArea.builder().addAllParts(parts).build())),
                Tuple.of(1, Combinators.combine(part, part).as(Area::except)),
                Tuple.of(1, Combinators.combine(TimeArbitraries.periods(), part).as(Area::during)));
    }

    private static Arbitrary<Area> simple() {
        return Arbitraries.oneOf(
                Arbitraries.create(Area::national),
                Arbitraries.of(PROVINCES)
                        .set()
                        .ofMinSize(1)
                        .map(codes -> ProvincesArea.builder().addAllCodes(codes).build()),
                Arbitraries.of(REGIONS)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(codes -> RegionsArea.builder().addAllCodes(codes).build()),
                Arbitraries.of(MUNICIPALITIES)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(codes ->
                                MunicipalitiesArea.builder().addAllCodes(codes).build()),
                Arbitraries.of(POSTCODES)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(2)
                        .map(codes -> PostcodesArea.builder().addAllCodes(codes).build()),
                Combinators.combine(
                                Arbitraries.of(MUNICIPALITIES),
                                Arbitraries.of("centrum", "Noord").set().ofMinSize(1))
                        .as((municipality, names) -> NeighbourhoodsArea.builder()
                                .municipality(municipality)
                                .addAllNames(names)
                                .build()));
    }
}
