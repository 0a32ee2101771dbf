package nl.llo.io.internal.wire;

import java.util.List;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.region.CentreMunicipality;
import nl.llo.model.region.DatedName;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.Province;
import nl.llo.model.region.Successor;
import nl.llo.model.source.FactBasis;
import nl.llo.model.time.Period;

/** Provinces, labour market regions and municipalities. */
final class PlaceWire {

    private static final int NAME = 100;
    private static final ValueCodec<List<String>> NAMES = Values.list(Values.text(NAME));
    private static final Period ALWAYS = Period.builder().build();

    static final ObjectCodec<Province> PROVINCE = ObjectCodec.of(
                    "Province", "A province.", Province::builder, (Province.Builder b) -> b.build())
            .required("code", IdWire.NEW_PROVINCE, Province::getCode, (b, v) -> b.code(v), "its code")
            .required("name", Values.text(NAME), Province::getName, (b, v) -> b.name(v), "its name")
            .collection("aliases", NAMES, Province::getAliases, (b, v) -> b.addAllAliases(v), "other names")
            .collection(
                    "sources",
                    SourceWire.REFERENCES,
                    Province::getSources,
                    (b, v) -> b.addAllSources(v),
                    SourceWire.MEANING)
            .build();

    private static final ValueCodec<DatedName> DATED_NAME = ObjectCodec.of(
                    "DatedName",
                    "A name and when it was in use.",
                    DatedName::builder,
                    (DatedName.Builder b) -> b.build())
            .required("name", Values.text(NAME), DatedName::getName, (b, v) -> b.name(v), "the name")
            .defaulted("period", BasicWire.PERIOD, DatedName::getPeriod, (b, v) -> b.period(v), ALWAYS, "when in use")
            .build();

    private static final ValueCodec<CentreMunicipality> CENTRE = ObjectCodec.of(
                    "CentreMunicipality",
                    "The municipality that acts for a region.",
                    CentreMunicipality::builder,
                    (CentreMunicipality.Builder b) -> b.build())
            .required(
                    "municipality",
                    IdWire.MUNICIPALITY,
                    CentreMunicipality::getMunicipality,
                    (b, v) -> b.municipality(v),
                    "the municipality")
            .required(
                    "year",
                    BasicWire.YEAR,
                    CentreMunicipality::getYear,
                    (b, v) -> b.year(v),
                    "the year that it is known for")
            .build();

    static final ObjectCodec<LabourMarketRegion> REGION = ObjectCodec.of(
                    "LabourMarketRegion",
                    "A labour market region.",
                    LabourMarketRegion::builder,
                    (LabourMarketRegion.Builder b) -> b.build())
            .required("code", IdWire.NEW_REGION, LabourMarketRegion::getCode, (b, v) -> b.code(v), "its CBS code")
            .optional(
                    "suwiCode",
                    IdWire.NEW_REGION,
                    LabourMarketRegion::getSuwiCode,
                    (b, v) -> b.suwiCode(v),
                    "its SUWI code")
            .collection(
                    "names",
                    Values.list(DATED_NAME),
                    LabourMarketRegion::getNames,
                    (b, v) -> b.addAllNames(v),
                    "its names, oldest first")
            .collection("aliases", NAMES, LabourMarketRegion::getAliases, (b, v) -> b.addAllAliases(v), "other names")
            .optional("centre", CENTRE, LabourMarketRegion::getCentre, (b, v) -> b.centre(v), "its centre municipality")
            .collection(
                    "sources",
                    SourceWire.REFERENCES,
                    LabourMarketRegion::getSources,
                    (b, v) -> b.addAllSources(v),
                    SourceWire.MEANING)
            .build();

    private static final ValueCodec<Successor> SUCCESSOR = ObjectCodec.of(
                    "Successor",
                    "A municipality that took over an area.",
                    Successor::builder,
                    (Successor.Builder b) -> b.build())
            .required(
                    "municipality",
                    IdWire.MUNICIPALITY,
                    Successor::getMunicipality,
                    (b, v) -> b.municipality(v),
                    "the municipality")
            .required("since", Values.date(), Successor::getSince, (b, v) -> b.since(v), "from which day")
            .defaulted(
                    "basis",
                    SourceWire.BASIS,
                    Successor::getBasis,
                    (b, v) -> b.basis(v),
                    FactBasis.PUBLISHED,
                    "how that is known")
            .build();

    static final ObjectCodec<Municipality> MUNICIPALITY = ObjectCodec.of(
                    "Municipality", "A municipality.", Municipality::builder, (Municipality.Builder b) -> b.build())
            .required("code", IdWire.NEW_MUNICIPALITY, Municipality::getCode, (b, v) -> b.code(v), "its code")
            .required("name", Values.text(NAME), Municipality::getName, (b, v) -> b.name(v), "its name")
            .collection("aliases", NAMES, Municipality::getAliases, (b, v) -> b.addAllAliases(v), "other names")
            .optional("province", IdWire.PROVINCE, Municipality::getProvince, (b, v) -> b.province(v), "its province")
            .defaulted(
                    "existence",
                    BasicWire.PERIOD,
                    Municipality::getExistence,
                    (b, v) -> b.existence(v),
                    ALWAYS,
                    "when it existed")
            .defaulted(
                    "existenceBasis",
                    SourceWire.BASIS,
                    Municipality::getExistenceBasis,
                    (b, v) -> b.existenceBasis(v),
                    FactBasis.PUBLISHED,
                    "how that is known")
            .collection(
                    "successors",
                    Values.list(SUCCESSOR),
                    Municipality::getSuccessors,
                    (b, v) -> b.addAllSuccessors(v),
                    "where its area went")
            .collection(
                    "sources",
                    SourceWire.REFERENCES,
                    Municipality::getSources,
                    (b, v) -> b.addAllSources(v),
                    SourceWire.MEANING)
            .build();

    private PlaceWire() {}
}
