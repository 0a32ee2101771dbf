package nl.llo.io.internal.reference;

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
final class PlaceCodecs {

    private static final Period ALWAYS = Period.builder().build();

    static final ValueCodec<Province> PROVINCE = ObjectCodec.of(
                    "Province", "A province.", Province::builder, b -> b.build())
            .required("code", Parts.OWN_PROVINCE, Province::getCode, (b, v) -> b.code(v), "its code")
            .required("name", Values.text(Parts.NAME), Province::getName, (b, v) -> b.name(v), "its name")
            .collection("aliases", Parts.NAMES, Province::getAliases, (b, v) -> b.addAllAliases(v), "other names")
            .collection("sources", Parts.SOURCES, Province::getSources, (b, v) -> b.addAllSources(v), "the sources")
            .build();

    private static final ValueCodec<DatedName> DATED_NAME = ObjectCodec.of(
                    "DatedName", "A name and when it was in use.", DatedName::builder, b -> b.build())
            .required("name", Values.text(Parts.NAME), DatedName::getName, (b, v) -> b.name(v), "the name")
            .defaulted("period", Parts.PERIOD, DatedName::getPeriod, (b, v) -> b.period(v), ALWAYS, "when in use")
            .build();

    private static final ValueCodec<CentreMunicipality> CENTRE = ObjectCodec.of(
                    "CentreMunicipality",
                    "The municipality that acts for a region.",
                    CentreMunicipality::builder,
                    b -> b.build())
            .required(
                    "municipality",
                    Parts.MUNICIPALITY,
                    CentreMunicipality::getMunicipality,
                    (b, v) -> b.municipality(v),
                    "the municipality")
            .required(
                    "year",
                    Parts.YEAR,
                    CentreMunicipality::getYear,
                    (b, v) -> b.year(v),
                    "the year that it is known for")
            .build();

    static final ValueCodec<LabourMarketRegion> REGION = ObjectCodec.of(
                    "LabourMarketRegion", "A labour market region.", LabourMarketRegion::builder, b -> b.build())
            .required("code", Parts.OWN_REGION, LabourMarketRegion::getCode, (b, v) -> b.code(v), "its CBS code")
            .optional(
                    "suwiCode",
                    Parts.OWN_REGION,
                    LabourMarketRegion::getSuwiCode,
                    (b, v) -> b.suwiCode(v),
                    "its SUWI code")
            .collection(
                    "names",
                    Values.list(DATED_NAME),
                    LabourMarketRegion::getNames,
                    (b, v) -> b.addAllNames(v),
                    "its names, oldest first")
            .collection(
                    "aliases", Parts.NAMES, LabourMarketRegion::getAliases, (b, v) -> b.addAllAliases(v), "other names")
            .optional("centre", CENTRE, LabourMarketRegion::getCentre, (b, v) -> b.centre(v), "its centre municipality")
            .collection(
                    "sources",
                    Parts.SOURCES,
                    LabourMarketRegion::getSources,
                    (b, v) -> b.addAllSources(v),
                    "the sources")
            .build();

    private static final ValueCodec<Successor> SUCCESSOR = ObjectCodec.of(
                    "Successor", "A municipality that took over an area.", Successor::builder, b -> b.build())
            .required(
                    "municipality",
                    Parts.MUNICIPALITY,
                    Successor::getMunicipality,
                    (b, v) -> b.municipality(v),
                    "the municipality")
            .required("since", Values.date(), Successor::getSince, (b, v) -> b.since(v), "from which day")
            .defaulted(
                    "basis",
                    Parts.BASIS,
                    Successor::getBasis,
                    (b, v) -> b.basis(v),
                    FactBasis.PUBLISHED,
                    "how that is known")
            .build();

    static final ValueCodec<Municipality> MUNICIPALITY = ObjectCodec.of(
                    "Municipality", "A municipality.", Municipality::builder, b -> b.build())
            .required("code", Parts.OWN_MUNICIPALITY, Municipality::getCode, (b, v) -> b.code(v), "its code")
            .required("name", Values.text(Parts.NAME), Municipality::getName, (b, v) -> b.name(v), "its name")
            .collection("aliases", Parts.NAMES, Municipality::getAliases, (b, v) -> b.addAllAliases(v), "other names")
            .optional("province", Parts.PROVINCE, Municipality::getProvince, (b, v) -> b.province(v), "its province")
            .defaulted(
                    "existence",
                    Parts.PERIOD,
                    Municipality::getExistence,
                    (b, v) -> b.existence(v),
                    ALWAYS,
                    "when it existed")
            .defaulted(
                    "existenceBasis",
                    Parts.BASIS,
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
            .collection("sources", Parts.SOURCES, Municipality::getSources, (b, v) -> b.addAllSources(v), "the sources")
            .build();

    private PlaceCodecs() {}
}
