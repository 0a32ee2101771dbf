package nl.llo.io.internal.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.Located;
import nl.llo.io.internal.codec.LocationLog;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.time.Period;

/** What a regulation says of days and groups, lies within its term. */
final class RegulationTerms implements CatalogueRule {

    @Override
    public void check(CatalogueCheck catalogue) {
        catalogue.forEachRegulation((file, located) -> {
            Term term = new Term(located.value().getPeriods());
            if (!term.isEmpty()) {
                checkAttested(term, located, file, catalogue);
                checkGroups(term, located, file, catalogue);
            }
        });
        catalogue.forEachFile(file -> checkParts(file, catalogue));
    }

    private static void checkAttested(
            Term term, Located<Regulation> regulation, CatalogueFile file, CatalogueCheck catalogue) {
        if (regulation
                .value()
                .getAttestedOn()
                .filter(day -> !term.contains(day))
                .isPresent()) {
            catalogue.report(
                    FindingCode.REGULATION_ATTESTED_OUTSIDE, file, file.log().child(regulation.node(), "attestedOn"));
        }
    }

    private static void checkGroups(
            Term term, Located<Regulation> regulation, CatalogueFile file, CatalogueCheck catalogue) {
        LocationLog log = file.log();
        int list = log.child(regulation.node(), "targetGroups");
        List<TargetGroupId> groups = regulation.value().getTargetGroups();
        for (int i = 0; i < groups.size(); i++) {
            TargetGroupId group = groups.get(i);
            Optional<Period> period = catalogue.records().findGroup(group).flatMap(TargetGroup::getPeriod);
            if (period.filter(days -> !term.overlaps(days)).isPresent()) {
                catalogue.report(
                        FindingCode.REGULATION_GROUP_PERIOD,
                        file,
                        log.child(list, i),
                        () -> Map.of("group", group.value()));
            }
        }
    }

    /** Of parts inside each other, only the outermost that never holds is reported. */
    private static void checkParts(CatalogueFile file, CatalogueCheck catalogue) {
        NodeTerms terms = new NodeTerms(file);
        LocationLog log = file.log();
        file.ids().periods().keySet().forEach(node -> {
            Term around = terms.find(log.parent(node));
            Term term = terms.find(node);
            if (around != null && !around.isEmpty() && term != null && term.isEmpty()) {
                catalogue.report(FindingCode.REGULATION_PART_PERIOD, file, log.child(node, "period"));
            }
        });
    }
}
