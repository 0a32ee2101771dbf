package nl.llo.io.internal.rule;

import java.util.HashMap;
import java.util.Map;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.Nearest;

/**
 * Every id that refers to a record, refers to one that exists. A record that is itself wrong counts as existing: its
 * fault is reported where it stands, and not once more at each reference.
 */
final class UnknownReferences implements CatalogueRule {

    @Override
    public void check(CatalogueCheck catalogue) {
        KnownIds known = KnownIds.of(catalogue.base());
        catalogue.forEachId((file, entry) -> {
            if (entry.definition()) {
                known.add(entry.kind(), entry.id());
            }
        });
        catalogue.forEachId((file, entry) -> {
            if (!entry.definition() && entry.kind().isRecord() && !known.contains(entry.kind(), entry.id())) {
                catalogue.report(FindingCode.REFERENCE_UNKNOWN, file, entry.node(), () -> arguments(entry, known));
            }
        });
    }

    private static Map<String, Object> arguments(IdLog.Entry entry, KnownIds known) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("kind", RecordKinds.phrase(entry.kind()));
        arguments.put("id", entry.id());
        String nearest = Nearest.to(entry.id(), known.of(entry.kind()));
        if (nearest != null) {
            arguments.put("nearest", nearest);
        }
        return arguments;
    }
}
