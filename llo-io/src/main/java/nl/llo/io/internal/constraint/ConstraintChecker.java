package nl.llo.io.internal.constraint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.ReadListener;

/**
 * Holds every value to the constraints of its type, as soon as it is built: so the sound parts of a broken record are
 * checked too.
 */
public class ConstraintChecker implements ReadListener {

    /** Makes a checker; it holds no state. */
    public ConstraintChecker() {}

    @Override
    public void built(Object value, boolean unwrapped, Decoder in) {
        List<Fault> faults = TypeChecks.of(value.getClass()).faults(value);
        if (!faults.isEmpty()) {
            report(faults, value.getClass(), unwrapped, in);
        }
    }

    private static void report(List<Fault> faults, Class<?> type, boolean unwrapped, Decoder in) {
        String name = type.getSimpleName().replaceFirst("^Immutable", "");
        List<Violation> found = new ArrayList<>();
        for (Fault fault : faults) {
            found.add(new Violation(
                    BeanPath.of(fault, in.log(), in.node(), unwrapped), ConstraintCodes.of(fault.key()), name));
        }
        found.sort(Violation.ORDER);
        found.forEach(violation -> in.reportAt(violation.code, violation.path.node(), violation.arguments()));
    }

    /** Faults come in no order. */
    private record Violation(BeanPath path, FindingCode code, String type) {

        static final Comparator<Violation> ORDER = Comparator.<Violation>comparingInt(
                        violation -> violation.path.node())
                .thenComparing(Violation::code)
                .thenComparing(violation -> violation.path.property());

        Map<String, String> arguments() {
            return switch (code) {
                case LIST_EMPTY -> Map.of("name", path.property());
                case VALUE_IMPOSSIBLE -> Map.of("type", type);
                default -> Map.of();
            };
        }
    }
}
