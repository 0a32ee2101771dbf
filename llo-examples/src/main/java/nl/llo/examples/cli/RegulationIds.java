package nl.llo.examples.cli;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.RegulationId;

/** The regulations that the user asks for. */
final class RegulationIds {

    private RegulationIds() {}

    static Set<RegulationId> parse(Collection<String> texts, Catalogue catalogue) {
        Set<RegulationId> ids = new LinkedHashSet<>();
        for (String text : texts) {
            ids.add(catalogue.listRegulations().stream()
                    .map(regulation -> regulation.getId())
                    .filter(id -> id.value().equals(text))
                    .findFirst()
                    .orElseThrow(() -> UnusableException.of("noRegulation", text)));
        }
        return ids;
    }
}
