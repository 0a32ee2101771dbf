package nl.llo.model.testing;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.FacilityId;

/** Catalogues in which every reference leads somewhere. */
public final class CatalogueArbitraries {
    private CatalogueArbitraries() {}

    /** A catalogue with every document, organisation, trait, group, factor and regulation of the pools. */
    public static Arbitrary<Catalogue> catalogues() {
        return Combinators.combine(
                        each(Pools.DOCUMENTS, SourceArbitraries::document),
                        each(Pools.ORGANISATIONS, PartyArbitraries::organisation),
                        each(Pools.TRAITS, PartyArbitraries::trait),
                        each(Pools.GROUPS, PartyArbitraries::group),
                        each(Pools.FACTORS, PartyArbitraries::factor),
                        BudgetArbitraries.facility(FacilityId.of("free-standing"))
                                .optional(0.5),
                        each(Pools.REGULATIONS, id -> RegulationArbitraries.regulation(id, Pools.REGULATIONS)))
                .as((documents, organisations, traits, groups, factors, facility, regulations) -> {
                    Catalogue.Builder builder = Catalogue.builder();
                    documents.forEach(builder::addDocument);
                    organisations.forEach(builder::addOrganisation);
                    traits.forEach(builder::addTrait);
                    groups.forEach(builder::addGroup);
                    factors.forEach(builder::addFactor);
                    facility.ifPresent(builder::addFacility);
                    regulations.forEach(builder::addRegulation);
                    return builder.build();
                });
    }

    private static <K, V> Arbitrary<List<V>> each(List<K> ids, Function<K, Arbitrary<V>> make) {
        return Combinators.combine(ids.stream().map(make).toList()).as(values -> values);
    }
}
