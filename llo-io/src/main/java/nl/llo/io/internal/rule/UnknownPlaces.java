package nl.llo.io.internal.rule;

import java.util.Map;
import nl.llo.io.finding.FindingCode;

/** Every code of a municipality, region or province names one that the reference data has. */
final class UnknownPlaces implements CatalogueRule {

    @Override
    public void check(CatalogueCheck catalogue) {
        catalogue.forEachId((file, entry) -> {
            if (entry.kind().isPlace() && !catalogue.places().exists(entry.kind(), entry.id())) {
                catalogue.report(
                        FindingCode.PLACE_UNKNOWN,
                        file,
                        entry.node(),
                        () -> Map.of("kind", RecordKinds.phrase(entry.kind()), "id", entry.id()));
            }
        });
    }
}
