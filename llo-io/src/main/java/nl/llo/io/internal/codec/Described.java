package nl.llo.io.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type of object that the wire format names and describes on its own. */
public interface Described {

    /** Gives the name of the type. */
    String name();

    /** Says in a sentence what it stands for. */
    String description();

    /** Lists its properties in the order in which they are written. */
    List<Property> properties();

    /** Tells if an object of this type has exactly one of its properties, instead of all that are required. */
    boolean isUnion();

    /**
     * A property of a type.
     *
     * @param name its name
     * @param shape what its value looks like
     * @param required whether it must stand there
     * @param absence what it means that it is absent, when that has a value
     * @param description what it means
     */
    record Property(
            String name,
            Shape shape,
            boolean required,
            @Nullable String absence,
            String description) {}
}
