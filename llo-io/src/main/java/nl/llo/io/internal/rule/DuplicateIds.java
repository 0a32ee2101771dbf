package nl.llo.io.internal.rule;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Location;
import nl.llo.io.internal.codec.IdKind;
import org.jspecify.annotations.Nullable;

/** No two records of a kind have the same id, in one file or in several, or in the data that they build on. */
final class DuplicateIds implements CatalogueRule {

    @Override
    public void check(CatalogueCheck catalogue) {
        KnownIds base = KnownIds.of(catalogue.base());
        Map<IdKind, Map<String, Location>> first = new EnumMap<>(IdKind.class);
        catalogue.forEachId((file, entry) -> {
            if (entry.definition()) {
                Location here = file.log().location(entry.node());
                Location other = first.computeIfAbsent(entry.kind(), kind -> new HashMap<>())
                        .putIfAbsent(entry.id(), here);
                if (other != null || base.contains(entry.kind(), entry.id())) {
                    catalogue.report(FindingCode.ID_DUPLICATE, file, entry.node(), () -> arguments(entry, other));
                }
            }
        });
    }

    private static Map<String, Object> arguments(IdLog.Entry entry, @Nullable Location other) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("kind", RecordKinds.phrase(entry.kind()));
        arguments.put("id", entry.id());
        if (other != null) {
            arguments.put("first", other.toString());
        }
        return arguments;
    }
}
