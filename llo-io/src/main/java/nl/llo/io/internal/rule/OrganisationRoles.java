package nl.llo.io.internal.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.LocationLog;
import nl.llo.model.budget.FunderShare;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.organisation.OrganisationRole;
import nl.llo.model.regulation.Regulation;

/**
 * An organisation that pays for a regulation, or carries one out, has that among its roles; who else takes part in one does more
 * than paying and carrying out. An organisation without any role is left alone: nothing is known of it.
 */
final class OrganisationRoles implements CatalogueRule {

    /** The roles that have a place of their own in a regulation. */
    private static final Set<OrganisationRole> OTHER_ROLES = Set.of(OrganisationRole.FUNDER, OrganisationRole.EXECUTOR);

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
            use.checkPartners(regulation.value(), log.child(regulation.node(), "partners"));
        });
        catalogue.forEachBudget((file, budget) -> {
            List<FunderShare> funders = budget.value().getFunders();
            int list = file.log().child(budget.node(), "funders");
            for (int i = 0; i < funders.size(); i++) {
                int node = file.log().child(file.log().child(list, i), "organisation");
                new Use(catalogue, file).check(funders.get(i).getOrganisation(), node, OrganisationRole.FUNDER);
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

        void checkPartners(Regulation regulation, int list) {
            List<OrganisationId> partners = regulation.getPartners();
            for (int i = 0; i < partners.size(); i++) {
                OrganisationId id = partners.get(i);
                List<OrganisationRole> roles = rolesOf(id);
                boolean named = regulation.getFunders().contains(id)
                        || regulation.getExecutors().contains(id);
                if (!roles.isEmpty() && !named && OTHER_ROLES.containsAll(roles)) {
                    catalogue.report(
                            FindingCode.ORGANISATION_NOT_PARTNER,
                            file,
                            file.log().child(list, i),
                            () -> Map.of("id", id.value()));
                }
            }
        }

        private List<OrganisationRole> rolesOf(OrganisationId id) {
            return catalogue
                    .records()
                    .findOrganisation(id)
                    .map(organisation -> organisation.getRoles())
                    .orElse(List.of());
        }

        void check(OrganisationId id, int node, OrganisationRole role) {
            List<OrganisationRole> roles = rolesOf(id);
            if (!roles.isEmpty() && !roles.contains(role)) {
                FindingCode code = role == OrganisationRole.FUNDER
                        ? FindingCode.ORGANISATION_NOT_FUNDER
                        : FindingCode.ORGANISATION_NOT_EXECUTOR;
                catalogue.report(code, file, node, () -> Map.of("id", id.value()));
            }
        }
    }
}
