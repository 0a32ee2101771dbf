package nl.llo.io.internal.rule;

import java.util.List;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.LocationLog;
import nl.llo.io.internal.wire.CatalogueDocument;
import nl.llo.model.id.TargetGroupId;

/** No target group is a part of itself. */
final class BroaderGroupCycles implements CatalogueRule {

    @Override
    public void check(CatalogueCheck catalogue) {
        References references = new References();
        catalogue.forEachRecord(CatalogueDocument::groups, (file, group) -> {
            LocationLog log = file.log();
            int list = log.child(group.node(), "broader");
            List<TargetGroupId> broader = group.value().getBroader();
            for (int i = 0; i < broader.size(); i++) {
                references.add(group.value().getId(), broader.get(i), file, log.child(list, i));
            }
        });
        Cycles.report(references, FindingCode.GROUP_BROADER_CYCLE, catalogue);
    }
}
