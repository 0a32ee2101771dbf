package nl.llo.io.internal.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.organisation.Organisation;
import nl.llo.model.regulation.Regulation;

/** Records by their ids. Of two in the files with one id, which is reported elsewhere, the first counts. */
final class RecordIndex {

    private final Catalogue base;
    private final Map<RegulationId, Regulation> regulations = new HashMap<>();
    private final Map<OrganisationId, Organisation> organisations = new HashMap<>();
    private final Map<TargetGroupId, TargetGroup> groups = new HashMap<>();

    RecordIndex(Catalogue base, List<CatalogueFile> files) {
        this.base = base;
        for (CatalogueFile file : files) {
            file.document()
                    .regulations()
                    .forEach(record -> regulations.putIfAbsent(record.value().getId(), record.value()));
            file.document()
                    .organisations()
                    .forEach(record -> organisations.putIfAbsent(record.value().getId(), record.value()));
            file.document()
                    .groups()
                    .forEach(record -> groups.putIfAbsent(record.value().getId(), record.value()));
        }
    }

    Optional<Regulation> findRegulation(RegulationId id) {
        Regulation own = regulations.get(id);
        return own == null ? base.findRegulation(id) : Optional.of(own);
    }

    /** Tells if the files have the regulation, so that it can be mended in them. */
    boolean hasOwn(RegulationId id) {
        return regulations.containsKey(id);
    }

    Optional<Organisation> findOrganisation(OrganisationId id) {
        Organisation own = organisations.get(id);
        return own == null ? base.findOrganisation(id) : Optional.of(own);
    }

    Optional<TargetGroup> findGroup(TargetGroupId id) {
        TargetGroup own = groups.get(id);
        return own == null ? base.findGroup(id) : Optional.of(own);
    }
}
