package nl.llo.io.internal.rule;

import java.util.List;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.LocationLog;
import nl.llo.io.internal.wire.CatalogueDocument;
import nl.llo.model.id.OrganisationId;

/** No organisation is a member of itself. */
final class MemberCycles implements CatalogueRule {

    @Override
    public void check(CatalogueCheck catalogue) {
        References references = new References();
        catalogue.forEachRecord(CatalogueDocument::organisations, (file, organisation) -> {
            LocationLog log = file.log();
            int list = log.child(organisation.node(), "members");
            List<OrganisationId> members = organisation.value().getMembers();
            for (int i = 0; i < members.size(); i++) {
                references.add(organisation.value().getId(), members.get(i), file, log.child(list, i));
            }
        });
        Cycles.report(references, FindingCode.ORGANISATION_MEMBER_CYCLE, catalogue);
    }
}
