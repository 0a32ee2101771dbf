package nl.llo.io.internal.constraint;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
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

    /** Gives the faults of the property together with those found before, null when there are none. */
    @Nullable
    List<Fault> check(Object owner, @Nullable List<Fault> before) {
        Object value = get(owner);
        if (!inside) {
            return check(value, Fault.NO_ITEM, before);
        }
        List<Fault> faults = before;
        if (value instanceof Optional<?> optional) {
            faults = check(optional.orElse(null), Fault.NO_ITEM, faults);
        } else if (value instanceof Collection<?> items) {
            boolean counted = items instanceof List;
            int index = 0;
            for (Object item : items) {
                faults = check(item, counted ? index++ : Fault.NO_ITEM, faults);
            }
        }
        return faults;
    }

    private @Nullable List<Fault> check(@Nullable Object value, int index, @Nullable List<Fault> before) {
        List<Fault> faults = before;
        for (int i = 0; i < checks.size(); i++) {
            ValueCheck check = checks.get(i);
            if (!check.valid().test(value)) {
                faults = faults == null ? new ArrayList<>() : faults;
                faults.add(new Fault(name, index, check.key()));
            }
        }
        return faults;
    }

    private @Nullable Object get(Object owner) {
        try {
            return getter.invoke(owner, NONE);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot get the property " + name, e);
        }
    }
}
