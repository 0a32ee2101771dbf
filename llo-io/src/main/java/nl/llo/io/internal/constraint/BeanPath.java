package nl.llo.io.internal.constraint;

import nl.llo.io.internal.codec.LocationLog;
import org.jspecify.annotations.Nullable;

/**
 * Where a fault stands: on the object itself, on one of its properties, or on an item in a property.
 *
 * @param node the node of the value, or of the object when the property is absent
 * @param property the name of the property on the wire, empty for the object itself
 */
record BeanPath(int node, String property) {

    /**
     * Follows the path to a fault from an object.
     *
     * @param fault the fault
     * @param log where everything stood
     * @param object the node of the object
     * @param unwrapped whether the object stands for its only property
     */
    static BeanPath of(Fault fault, LocationLog log, int object, boolean unwrapped) {
        int node = object;
        String property = fault.property();
        if (!property.isEmpty()) {
            node = unwrapped ? object : log.child(object, property);
            property = unwrapped ? orEmpty(log.name(object)) : property;
        }
        if (fault.index() != Fault.NO_ITEM) {
            node = log.child(node, fault.index());
        }
        return new BeanPath(node, property);
    }

    private static String orEmpty(@Nullable String name) {
        return name == null ? "" : name;
    }
}
