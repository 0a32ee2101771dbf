package nl.llo.io.internal.wire;

import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.UnionCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.area.Area;
import nl.llo.model.area.DuringArea;
import nl.llo.model.area.ExceptArea;
import nl.llo.model.area.MunicipalitiesArea;
import nl.llo.model.area.NationalArea;
import nl.llo.model.area.NeighbourhoodsArea;
import nl.llo.model.area.PostcodesArea;
import nl.llo.model.area.ProvincesArea;
import nl.llo.model.area.RegionsArea;
import nl.llo.model.area.UnionArea;

/** Areas. */
final class AreaWire {

    static final UnionCodec<Area> AREA = UnionCodec.of("Area", "Where something holds.");

    static final ObjectCodec<NeighbourhoodsArea> NEIGHBOURHOODS = ObjectCodec.of(
                    "NeighbourhoodsArea",
                    "Some neighbourhoods of one municipality.",
                    NeighbourhoodsArea::builder,
                    (NeighbourhoodsArea.Builder b) -> b.build())
            .required(
                    "municipality",
                    IdWire.MUNICIPALITY,
                    NeighbourhoodsArea::getMunicipality,
                    (b, v) -> b.municipality(v),
                    "the municipality")
            .collection(
                    "names",
                    Values.list(Values.text(200)),
                    NeighbourhoodsArea::getNames,
                    (b, v) -> b.names(v),
                    "the names of the neighbourhoods; at least one")
            .build();

    static final ObjectCodec<ExceptArea> EXCEPT = ObjectCodec.of(
                    "ExceptArea",
                    "An area without a part of it.",
                    ExceptArea::builder,
                    (ExceptArea.Builder b) -> b.build())
            .required("of", AREA, ExceptArea::getOf, (b, v) -> b.of(v), "the whole")
            .required("without", AREA, ExceptArea::getWithout, (b, v) -> b.without(v), "the part that is left out")
            .build();

    static final ObjectCodec<DuringArea> DURING = ObjectCodec.of(
                    "DuringArea",
                    "An area in a period, and nowhere outside that period.",
                    DuringArea::builder,
                    (DuringArea.Builder b) -> b.build())
            .required("period", BasicWire.PERIOD, DuringArea::getPeriod, (b, v) -> b.period(v), "the period")
            .required("area", AREA, DuringArea::getArea, (b, v) -> b.area(v), "the area")
            .build();

    static {
        AREA.with(
                        "national",
                        NationalArea.class,
                        Values.onlyTrue(),
                        area -> true,
                        yes -> NationalArea.class.cast(Area.national()),
                        "the whole country")
                .with(
                        "provinces",
                        ProvincesArea.class,
                        Values.set(IdWire.PROVINCE),
                        ProvincesArea::getCodes,
                        codes -> ProvincesArea.builder().codes(codes).build(),
                        "these provinces")
                .with(
                        "regions",
                        RegionsArea.class,
                        Values.set(IdWire.REGION),
                        RegionsArea::getCodes,
                        codes -> RegionsArea.builder().codes(codes).build(),
                        "these labour market regions")
                .with(
                        "municipalities",
                        MunicipalitiesArea.class,
                        Values.set(IdWire.MUNICIPALITY),
                        MunicipalitiesArea::getCodes,
                        codes -> MunicipalitiesArea.builder().codes(codes).build(),
                        "these municipalities")
                .with(
                        "postcodes",
                        PostcodesArea.class,
                        Values.set(IdWire.POSTCODE),
                        PostcodesArea::getCodes,
                        codes -> PostcodesArea.builder().codes(codes).build(),
                        "the areas of these postcodes, by their four digits")
                .with(
                        "neighbourhoods",
                        NeighbourhoodsArea.class,
                        NEIGHBOURHOODS,
                        area -> area,
                        area -> area,
                        "these neighbourhoods")
                .with(
                        "union",
                        UnionArea.class,
                        Values.list(AREA),
                        UnionArea::getParts,
                        parts -> UnionArea.builder().parts(parts).build(),
                        "all of these areas together")
                .with("except", ExceptArea.class, EXCEPT, area -> area, area -> area, "one area without another")
                .with("during", DuringArea.class, DURING, area -> area, area -> area, "an area in a period only");
    }

    private AreaWire() {}
}
