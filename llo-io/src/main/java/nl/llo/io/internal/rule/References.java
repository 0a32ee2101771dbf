package nl.llo.io.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which record refers to which, in the order in which that stands in the files, and where. */
final class References {

    private final Map<String, List<Reference>> from = new LinkedHashMap<>();

    /**
     * A reference.
     *
     * @param to the record referred to
     * @param file the file in which it is referred to
     * @param node where in that file
     */
    record Reference(String to, CatalogueFile file, int node) {}

    void add(Object record, Object to, CatalogueFile file, int node) {
        from.computeIfAbsent(record.toString(), id -> new ArrayList<>()).add(new Reference(to.toString(), file, node));
    }

    Iterable<String> records() {
        return from.keySet();
    }

    List<Reference> of(String record) {
        return from.getOrDefault(record, List.of());
    }
}
