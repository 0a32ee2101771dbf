package nl.llo.io.internal.rule;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.IdKind;
import nl.llo.model.facility.Facility;
import nl.llo.model.id.FacilityId;

/**
 * A budget pays facilities of its own regulation. One that no regulation has is an unknown reference, and reported as such
 * alone.
 */
final class PaidFacilities implements CatalogueRule {

    @Override
    public void check(CatalogueCheck catalogue) {
        KnownIds known = KnownIds.of(catalogue.base());
        catalogue.forEachId((file, entry) -> {
            if (entry.definition()) {
                known.add(entry.kind(), entry.id());
            }
        });
        catalogue.forEachRegulation((file, regulation) -> {
            Set<FacilityId> own = regulation.value().getFacilities().stream()
                    .map(Facility::getId)
                    .collect(Collectors.toSet());
            int budgets = file.log().child(regulation.node(), "budgets");
            for (int i = 0; i < regulation.value().getBudgets().size(); i++) {
                int list = file.log().child(file.log().child(budgets, i), "facilities");
                int j = 0;
                for (FacilityId id : regulation.value().getBudgets().get(i).getFacilities()) {
                    int node = file.log().child(list, j++);
                    if (!own.contains(id) && known.contains(IdKind.FACILITY, id.value())) {
                        catalogue.report(
                                FindingCode.BUDGET_FACILITY_ELSEWHERE, file, node, () -> Map.of("id", id.value()));
                    }
                }
            }
        });
    }
}
