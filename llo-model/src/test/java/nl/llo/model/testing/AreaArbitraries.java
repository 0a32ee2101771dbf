package nl.llo.model.testing;

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

/** Areas of every kind, nested up to three deep. */
public final class AreaArbitraries {
    private static final int DEPTH = 3;

    private AreaArbitraries() {}

    /** Any area. */
    public static Arbitrary<Area> areas() {
        return areas(DEPTH);
    }

    private static Arbitrary<Area> areas(int depth) {
        Arbitrary<Area> simple = simple();
        if (depth <= 1) {
            return simple;
        }
        Arbitrary<Area> part = Arbitraries.lazy(() -> areas(depth - 1));
        return Arbitraries.frequencyOf(
                Tuple.of(5, simple),
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
                Arbitraries.of(Pools.PROVINCES)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(2)
                        .map(codes -> ProvincesArea.builder().addAllCodes(codes).build()),
                Arbitraries.of(Pools.REGIONS)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(codes -> RegionsArea.builder().addAllCodes(codes).build()),
                Arbitraries.of(Pools.MUNICIPALITIES)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(codes ->
                                MunicipalitiesArea.builder().addAllCodes(codes).build()),
                Arbitraries.of(Pools.POSTCODES)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(codes -> PostcodesArea.builder().addAllCodes(codes).build()),
                Combinators.combine(
                                Arbitraries.of(Pools.MUNICIPALITIES),
                                Arbitraries.of("Centrum", "Overvecht")
                                        .list()
                                        .uniqueElements()
                                        .ofMinSize(1))
                        .as((municipality, names) -> NeighbourhoodsArea.builder()
                                .municipality(municipality)
                                .addAllNames(names)
                                .build()));
    }
}
