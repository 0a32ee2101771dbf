package nl.llo.io.internal.constraint;

import java.util.ArrayList;
import java.util.List;

/** The constraints of a type, ready to run one after the other. */
final class CompiledCheck implements TypeCheck {

    private final List<PropertyCheck> properties;
    private final List<WholeCheck> whole;

    CompiledCheck(List<PropertyCheck> properties, List<WholeCheck> whole) {
        this.properties = List.copyOf(properties);
        this.whole = List.copyOf(whole);
    }

    @Override
    public List<Fault> faults(Object value) {
        if (properties.isEmpty() && whole.isEmpty()) {
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
        return whole.size()
                + properties.stream()
                        .mapToInt(property -> property.checks().size())
                        .sum();
    }
}
