package nl.llo.io.internal.constraint;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import nl.llo.io.internal.codec.LocationLog;
import org.jspecify.annotations.Nullable;

/**
 * Where a violation stands: on the object itself, on one of its properties, or on an item in a property.
 *
 * @param node the node of the value, or of the object when the property is absent
 * @param property the name of the property on the wire, empty for the object itself
 */
record BeanPath(int node, String property) {

    /**
     * Follows the path of a violation from an object.
     *
     * @param path the path
     * @param log where everything stood
     * @param object the node of the object
     * @param unwrapped whether the object stands for its only property
     */
    static BeanPath of(Path path, LocationLog log, int object, boolean unwrapped) {
        int node = object;
        String property = "";
        for (Path.Node step : path) {
            if (step.getKind() == ElementKind.PROPERTY && step.getName() != null) {
                property = unwrapped ? orEmpty(log.name(object)) : step.getName();
                node = unwrapped ? object : log.child(object, step.getName());
            }
            if (step.getIndex() != null) {
                node = log.child(node, step.getIndex());
            }
        }
        return new BeanPath(node, property);
    }

    private static String orEmpty(@Nullable String name) {
        return name == null ? "" : name;
    }
}
