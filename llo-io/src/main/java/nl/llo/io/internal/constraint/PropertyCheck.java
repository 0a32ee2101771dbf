package nl.llo.io.internal.constraint;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The constraints on one property, or on what is inside it.
 *
 * @param name the property
 * @param getter gives its value
 * @param inside whether the constraints are on the content of an optional value, a list or a set
 * @param checks the constraints
 */
record PropertyCheck(String name, Method getter, boolean inside, List<ValueCheck> checks) {

    private static final Object[] NONE = {};

    void check(Object owner, List<Fault> faults) {
        Object value = get(owner);
        if (!inside) {
            check(value, Fault.NO_ITEM, faults);
        } else if (value instanceof Optional<?> optional) {
            check(optional.orElse(null), Fault.NO_ITEM, faults);
        } else if (value instanceof Collection<?> items) {
            boolean counted = items instanceof List;
            int index = 0;
            for (Object item : items) {
                check(item, counted ? index++ : Fault.NO_ITEM, faults);
            }
        }
    }

    private void check(@Nullable Object value, int index, List<Fault> faults) {
        for (int i = 0; i < checks.size(); i++) {
            ValueCheck check = checks.get(i);
            if (!check.valid().test(value)) {
                faults.add(new Fault(name, index, check.key()));
            }
        }
    }

    private @Nullable Object get(Object owner) {
        try {
            return getter.invoke(owner, NONE);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot get the property " + name, e);
        }
    }
}
