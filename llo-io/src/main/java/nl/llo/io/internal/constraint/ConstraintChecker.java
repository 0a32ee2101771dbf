package nl.llo.io.internal.constraint;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.Described;
import nl.llo.io.internal.codec.Shape;

/** Holds records to the constraints of the model. */
public final class ConstraintChecker {

    private ConstraintChecker() {}

    /**
     * Checks a record, and reports what is wrong.
     *
     * @param value the record
     * @param type the description by which it was read
     * @param in who read it, and still knows the places in it
     * @param node the node of the record
     */
    public static void check(Object value, Described type, Decoder in, int node) {
        Set<ConstraintViolation<Object>> violations = Validation.validator().validate(value);
        if (!violations.isEmpty()) {
            report(violations, type, in, node);
        }
    }

    private static void report(Set<ConstraintViolation<Object>> violations, Described type, Decoder in, int node) {
        List<Violation> found = new ArrayList<>();
        for (ConstraintViolation<Object> violation : violations) {
            BeanPath path = new BeanPath(in.log(), node, new Shape.Ref(type));
            path.follow(violation.getPropertyPath());
            found.add(new Violation(
                    path.node(), ConstraintCodes.of(violation.getMessageTemplate()), path.property(), type.name()));
        }
        found.sort(Violation.ORDER);
        found.forEach(violation -> in.reportAt(violation.code, violation.node, violation.arguments()));
    }

    /** The validator gives violations in no order. */
    private record Violation(int node, FindingCode code, String property, String type) {

        static final Comparator<Violation> ORDER = Comparator.comparingInt(Violation::node)
                .thenComparing(Violation::code)
                .thenComparing(Violation::property);

        Map<String, String> arguments() {
            return switch (code) {
                case LIST_EMPTY -> Map.of("name", property);
                case VALUE_IMPOSSIBLE -> Map.of("type", type);
                default -> Map.of();
            };
        }
    }
}
