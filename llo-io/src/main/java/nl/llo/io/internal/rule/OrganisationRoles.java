package nl.llo.io.internal.rule;

import java.util.List;
import java.util.Map;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.LocationLog;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.FunderShare;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.organisation.OrganisationRole;

/**
 * An organisation that pays for a regulation, or carries one out, has that among its roles. One without any role is left alone:
 * nothing is known of it. Who else takes part in a regulation can have any role.
 */
final class OrganisationRoles implements CatalogueRule {

    @Override
    public void check(CatalogueCheck catalogue) {
        catalogue.forEachRegulation((file, regulation) -> {
            LocationLog log = file.log();
            Use use = new Use(catalogue, file);
            use.checkAll(
                    regulation.value().getFunders(), log.child(regulation.node(), "funders"), OrganisationRole.FUNDER);
            use.checkAll(
                    regulation.value().getExecutors(),
                    log.child(regulation.node(), "executors"),
                    OrganisationRole.EXECUTOR);
            int budgets = log.child(regulation.node(), "budgets");
            for (int i = 0; i < regulation.value().getBudgets().size(); i++) {
                Budget budget = regulation.value().getBudgets().get(i);
                int funders = log.child(log.child(budgets, i), "funders");
                for (int j = 0; j < budget.getFunders().size(); j++) {
                    FunderShare funder = budget.getFunders().get(j);
                    int node = log.child(log.child(funders, j), "organisation");
                    use.check(funder.getOrganisation(), node, OrganisationRole.FUNDER);
                }
            }
        });
    }

    /** The use of organisations in one file. */
    private record Use(CatalogueCheck catalogue, CatalogueFile file) {

        void checkAll(List<OrganisationId> organisations, int list, OrganisationRole role) {
            for (int i = 0; i < organisations.size(); i++) {
                check(organisations.get(i), file.log().child(list, i), role);
            }
        }

        void check(OrganisationId id, int node, OrganisationRole role) {
            List<OrganisationRole> roles = catalogue
                    .records()
                    .findOrganisation(id)
                    .map(organisation -> organisation.getRoles())
                    .orElse(List.of());
            if (!roles.isEmpty() && !roles.contains(role)) {
                FindingCode code = role == OrganisationRole.FUNDER
                        ? FindingCode.ORGANISATION_NOT_FUNDER
                        : FindingCode.ORGANISATION_NOT_EXECUTOR;
                catalogue.report(code, file, node, () -> Map.of("id", id.value()));
            }
        }
    }
}
