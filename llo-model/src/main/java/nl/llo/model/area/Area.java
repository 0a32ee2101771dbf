package nl.llo.model.area;

import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Postcode4;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.time.Period;

/**
 * Where a scheme, a fund or an organisation holds (Dutch: <i>werkgebied</i>).
 *
 * <p>Whether a place lies in an area is asked for a date: a municipality can change region or merge. When membership on
 * that date is not known, the answer is unknown, never no.
 */
public sealed interface Area
        permits NationalArea,
                ProvincesArea,
                RegionsArea,
                MunicipalitiesArea,
                PostcodesArea,
                NeighbourhoodsArea,
                UnionArea,
                ExceptArea,
                DuringArea {

    /** Calls the visitor's method for this kind of area. */
    <R> R accept(AreaVisitor<R> visitor);

    /** The whole country. */
    static NationalArea national() {
        return ImmutableNationalArea.of();
    }

    /** All of these provinces. */
    static ProvincesArea provinces(ProvinceCode... provinces) {
        return ProvincesArea.builder().addCodes(provinces).build();
    }

    /** All of these labour market regions, with the members they have on the date of the question. */
    static RegionsArea regions(RegionCode... regions) {
        return RegionsArea.builder().addCodes(regions).build();
    }

    /** All of these municipalities. */
    static MunicipalitiesArea municipalities(MunicipalityCode... municipalities) {
        return MunicipalitiesArea.builder().addCodes(municipalities).build();
    }

    /** All of these four-digit postcodes. */
    static PostcodesArea postcodes(Postcode4... postcodes) {
        return PostcodesArea.builder().addCodes(postcodes).build();
    }

    /** Everything that lies in at least one of the parts. */
    static UnionArea union(Area... parts) {
        return UnionArea.builder().addParts(parts).build();
    }

    /** What lies in the first area and not in the second. */
    static ExceptArea except(Area of, Area without) {
        return ExceptArea.builder().of(of).without(without).build();
    }

    /** The area, but only on days in the period; outside it nothing lies in it. */
    static DuringArea during(Period period, Area area) {
        return DuringArea.builder().period(period).area(area).build();
    }
}
