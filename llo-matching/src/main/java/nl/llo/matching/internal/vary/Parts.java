package nl.llo.matching.internal.vary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits criteria into parts that share no aspect. What makes all of them hold is then what makes each part hold, put
 * together.
 */
public final class Parts {

    private Parts() {}

    /**
     * Some criteria and everything that they depend on.
     *
     * @param criteria the places of the criteria
     * @param aspects what they depend on
     */
    public record Part(List<Integer> criteria, Map<Subject, Aspect> aspects) {}

    /** By what each criterion depends on. */
    public static List<Part> of(List<Map<Subject, Aspect>> aspects) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < aspects.size(); i++) {
            List<Integer> criteria = new ArrayList<>(List.of(i));
            Map<Subject, Aspect> shared = new LinkedHashMap<>(aspects.get(i));
            for (Part part : List.copyOf(parts)) {
                if (!Collections.disjoint(
                        part.aspects().keySet(), aspects.get(i).keySet())) {
                    criteria.addAll(part.criteria());
                    shared.putAll(part.aspects());
                    parts.remove(part);
                }
            }
            parts.add(new Part(criteria, shared));
        }
        return parts;
    }
}
