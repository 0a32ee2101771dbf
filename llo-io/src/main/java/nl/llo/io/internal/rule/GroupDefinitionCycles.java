package nl.llo.io.internal.rule;

import java.util.HashMap;
import java.util.Map;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.IdKind;
import nl.llo.io.internal.wire.CatalogueDocument;

/** No target group is defined by itself, by way of the groups that its definition names. */
final class GroupDefinitionCycles implements CatalogueRule {

    @Override
    public void check(CatalogueCheck catalogue) {
        References references = new References();
        Map<CatalogueFile, Map<Integer, String>> definitions = new HashMap<>();
        catalogue.forEachRecord(
                CatalogueDocument::groups,
                (file, group) -> definitions
                        .computeIfAbsent(file, any -> new HashMap<>())
                        .put(
                                file.log().child(group.node(), "definition"),
                                group.value().getId().toString()));
        catalogue.forEachId((file, entry) -> {
            if (entry.kind() == IdKind.GROUP && !entry.definition()) {
                Map<Integer, String> groups = definitions.getOrDefault(file, Map.of());
                for (int node = entry.node(); node > 0; node = file.log().parent(node)) {
                    String group = groups.get(node);
                    if (group != null) {
                        references.add(group, entry.id(), file, entry.node());
                    }
                }
            }
        });
        Cycles.report(references, FindingCode.GROUP_DEFINITION_CYCLE, catalogue);
    }
}
