package nl.llo.io.internal.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.llo.io.internal.codec.IdKind;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.facility.Facility;
import nl.llo.model.regulation.Regulation;

/** The ids of records, per kind. */
final class KnownIds {

    private final Map<IdKind, Set<String>> ids = new EnumMap<>(IdKind.class);

    static KnownIds of(Catalogue catalogue) {
        KnownIds known = new KnownIds();
        catalogue.listDocuments().forEach(record -> known.add(IdKind.DOCUMENT, record.getId()));
        catalogue.listOrganisations().forEach(record -> known.add(IdKind.ORGANISATION, record.getId()));
        catalogue.listTraits().forEach(record -> known.add(IdKind.TRAIT, record.getId()));
        catalogue.listGroups().forEach(record -> known.add(IdKind.GROUP, record.getId()));
        catalogue.listFactors().forEach(record -> known.add(IdKind.FACTOR, record.getId()));
        catalogue.listFacilities().forEach(known::add);
        catalogue.listRegulations().forEach(known::add);
        CriterionCodes.forEach(catalogue, known::add);
        return known;
    }

    private void add(Regulation regulation) {
        add(IdKind.REGULATION, regulation.getId());
        regulation.getFacilities().forEach(this::add);
        regulation.getBudgets().forEach(budget -> add(IdKind.BUDGET, budget.getId()));
    }

    private void add(Facility facility) {
        add(IdKind.FACILITY, facility.getId());
    }

    /** Adds an id; gives whether it is new. */
    boolean add(IdKind kind, Object id) {
        return ids.computeIfAbsent(kind, any -> new TreeSet<>()).add(id.toString());
    }

    boolean contains(IdKind kind, String id) {
        return of(kind).contains(id);
    }

    /** Gives the ids of a kind, in order. */
    Set<String> of(IdKind kind) {
        return ids.getOrDefault(kind, Set.of());
    }
}
