package nl.llo.io.internal.constraint;

import java.util.ArrayList;
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
            List<Fault> faults = new ArrayList<>(0);
            for (PropertyCheck property : properties) {
                property.check(value, faults);
            }
            for (WholeCheck check : whole) {
                check.check(value, faults);
            }
            return faults;
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
