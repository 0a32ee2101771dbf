package nl.llo.io.internal.constraint;

import java.util.Arrays;
import java.util.List;

/** The constraints of a type, ready to run one after the other. */
final class CompiledCheck implements TypeCheck {

    private final PropertyCheck[] properties;
    private final WholeCheck[] whole;

    CompiledCheck(List<PropertyCheck> properties, List<WholeCheck> whole) {
        this.properties = properties.toArray(PropertyCheck[]::new);
        this.whole = whole.toArray(WholeCheck[]::new);
    }

    @Override
    public List<Fault> faults(Object value) {
        if (properties.length == 0 && whole.length == 0) {
            return List.of();
        }
        try {
            List<Fault> faults = null; // of almost all values
            for (PropertyCheck property : properties) {
                faults = property.check(value, faults);
            }
            for (WholeCheck check : whole) {
                faults = check.check(value, faults);
            }
            return faults == null ? List.of() : faults;
        } catch (NotUnderstoodException e) {
            return HibernateCheck.INSTANCE.faults(value);
        }
    }

    /** Counts the constraints. */
    int size() {
        return whole.length
                + Arrays.stream(properties)
                        .mapToInt(property -> property.checks().size())
                        .sum();
    }
}
