package nl.llo.io.internal.schema;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.llo.io.internal.codec.Described;
import nl.llo.io.internal.codec.Shape;
import nl.llo.io.internal.constraint.Hierarchy;
import nl.llo.model.budget.CapLimits;
import nl.llo.model.budget.ConsistentBudget;
import nl.llo.model.criterion.BoundsInOrder;
import nl.llo.model.criterion.CountWithinParts;
import nl.llo.model.profile.ConsistentProfile;
import nl.llo.model.regulation.ConsistentRegulation;
import nl.llo.model.regulation.NamesWhatComesFirst;

/** What the constraints on a type as a whole ask of an object of that type. */
final class TypeRules {

    /** The properties of which there must be one at least; none named means any of all. */
    private static final Map<Class<? extends Annotation>, Set<String>> ONE_OF = Map.of(
            BoundsInOrder.class, Set.of(),
            CapLimits.class, Set.of("amount", "count"),
            NamesWhatComesFirst.class, Set.of("facility", "regulation"));

    /** They compare values with each other, which a schema cannot. */
    private static final Set<Class<? extends Annotation>> BEYOND_SCHEMA =
            Set.of(ConsistentBudget.class, ConsistentProfile.class, ConsistentRegulation.class, CountWithinParts.class);

    private TypeRules() {}

    /** Adds the keywords for the constraints on a type. */
    static void add(Described described, Class<?> type, Map<String, Object> schema) {
        for (Class<?> ancestor : Hierarchy.of(type)) {
            for (Annotation annotation : ancestor.getDeclaredAnnotations()) {
                Class<? extends Annotation> kind = annotation.annotationType();
                Set<String> names = ONE_OF.get(kind);
                if (names != null) {
                    schema.put("anyOf", oneOf(described, names));
                } else if (kind.isAnnotationPresent(Constraint.class) && !BEYOND_SCHEMA.contains(kind)) {
                    throw new IllegalStateException("No schema keyword for " + kind.getSimpleName());
                }
            }
        }
    }

    private static List<Object> oneOf(Described type, Set<String> names) {
        List<Object> cases = new ArrayList<>();
        for (Described.Property property : type.properties()) {
            if (names.isEmpty() || names.contains(property.name())) {
                cases.add(holds(property));
            }
        }
        return cases;
    }

    /** An empty list is as good as none. */
    private static Map<String, Object> holds(Described.Property property) {
        List<String> required = List.of(property.name());
        if (property.shape() instanceof Shape.Sequence) {
            return Json.object("required", required, "properties", Map.of(property.name(), Map.of("minItems", 1)));
        }
        return Json.object("required", required);
    }
}
