package nl.llo.io.internal.wire;

import java.util.List;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.region.MunicipalityBorders;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.MunicipalityPostcodes;
import nl.llo.model.region.MunicipalityRegions;
import nl.llo.model.region.RegionYears;
import nl.llo.model.region.YearTable;
import nl.llo.model.source.FactBasis;

/** Tables that place municipalities and postcodes, and borders. */
final class PlaceTableWire {

    private static final ValueCodec<List<Integer>> YEARS = Values.list(BasicWire.YEAR);
    private static final ValueCodec<List<MunicipalityCode>> MUNICIPALITIES = Values.list(IdWire.MUNICIPALITY);

    static final ObjectCodec<YearTable> TABLE = ObjectCodec.of(
                    "YearTable",
                    "The heading of a table that rows refer to by year.",
                    YearTable::builder,
                    (YearTable.Builder b) -> b.build())
            .required("year", BasicWire.YEAR, YearTable::getYear, (b, v) -> b.year(v), "the year by which it is known")
            .required("period", BasicWire.PERIOD, YearTable::getPeriod, (b, v) -> b.period(v), "the days it counts for")
            .defaulted(
                    "basis",
                    SourceWire.BASIS,
                    YearTable::getBasis,
                    (b, v) -> b.basis(v),
                    FactBasis.PUBLISHED,
                    "how it is known")
            .collection(
                    "sources",
                    SourceWire.REFERENCES,
                    YearTable::getSources,
                    (b, v) -> b.addAllSources(v),
                    SourceWire.MEANING)
            .build();

    private static final ValueCodec<RegionYears> REGION_YEARS = ObjectCodec.of(
                    "RegionYears",
                    "A region and the tables that say so.",
                    RegionYears::builder,
                    (RegionYears.Builder b) -> b.build())
            .required("region", IdWire.REGION, RegionYears::getRegion, (b, v) -> b.region(v), "the region")
            .required("years", YEARS, RegionYears::getYears, (b, v) -> b.addAllYears(v), "the years of the tables")
            .build();

    static final ObjectCodec<MunicipalityRegions> MEMBERSHIP = ObjectCodec.of(
                    "MunicipalityRegions",
                    "The labour market regions of a municipality.",
                    MunicipalityRegions::builder,
                    (MunicipalityRegions.Builder b) -> b.build())
            .required(
                    "municipality",
                    IdWire.MUNICIPALITY,
                    MunicipalityRegions::getMunicipality,
                    (b, v) -> b.municipality(v),
                    "the municipality")
            .required(
                    "regions",
                    Values.list(REGION_YEARS),
                    MunicipalityRegions::getRegions,
                    (b, v) -> b.addAllRegions(v),
                    "its regions")
            .build();

    static final ObjectCodec<MunicipalityPostcodes> POSTCODES = ObjectCodec.of(
                    "MunicipalityPostcodes",
                    "The postcodes of a municipality.",
                    MunicipalityPostcodes::builder,
                    (MunicipalityPostcodes.Builder b) -> b.build())
            .required(
                    "municipality",
                    IdWire.MUNICIPALITY,
                    MunicipalityPostcodes::getMunicipality,
                    (b, v) -> b.municipality(v),
                    "the municipality")
            .required(
                    "years",
                    YEARS,
                    MunicipalityPostcodes::getYears,
                    (b, v) -> b.addAllYears(v),
                    "the years of the tables")
            .required(
                    "postcodes",
                    Values.list(IdWire.POSTCODE_RANGE),
                    MunicipalityPostcodes::getPostcodes,
                    (b, v) -> b.addAllPostcodes(v),
                    "its postcodes")
            .build();

    static final ObjectCodec<MunicipalityBorders> BORDERS = ObjectCodec.of(
                    "MunicipalityBorders",
                    "The neighbours of a municipality.",
                    MunicipalityBorders::builder,
                    (MunicipalityBorders.Builder b) -> b.build())
            .required(
                    "municipality",
                    IdWire.MUNICIPALITY,
                    MunicipalityBorders::getMunicipality,
                    (b, v) -> b.municipality(v),
                    "the municipality")
            .collection(
                    "neighbours",
                    MUNICIPALITIES,
                    MunicipalityBorders::getNeighbours,
                    (b, v) -> b.addAllNeighbours(v),
                    "its neighbours, each pair once")
            .collection(
                    "unconfirmed",
                    MUNICIPALITIES,
                    MunicipalityBorders::getUnconfirmed,
                    (b, v) -> b.addAllUnconfirmed(v),
                    "neighbours in one map only")
            .collection(
                    "sources",
                    SourceWire.REFERENCES,
                    MunicipalityBorders::getSources,
                    (b, v) -> b.addAllSources(v),
                    SourceWire.MEANING)
            .build();

    private PlaceTableWire() {}
}
