package nl.llo.model.area;

/**
 * One method for each kind of {@link Area}, so that the compiler says what is forgotten when a kind is added.
 *
 * @param <R> what a visit gives
 */
public interface AreaVisitor<R> {
    /** The whole country. */
    R visitNational(NationalArea area);

    /** Provinces. */
    R visitProvinces(ProvincesArea area);

    /** Labour market regions. */
    R visitRegions(RegionsArea area);

    /** Municipalities. */
    R visitMunicipalities(MunicipalitiesArea area);

    /** Postcodes. */
    R visitPostcodes(PostcodesArea area);

    /** Neighbourhoods of a municipality. */
    R visitNeighbourhoods(NeighbourhoodsArea area);

    /** A union of areas. */
    R visitUnion(UnionArea area);

    /** An area without a part of it. */
    R visitExcept(ExceptArea area);

    /** An area that holds in a period only. */
    R visitDuring(DuringArea area);
}
