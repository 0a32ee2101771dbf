package nl.llo.io.internal.constraint;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A type with everything it extends, from which it takes constraints too. */
public final class Hierarchy {

    private Hierarchy() {}

    /**
     * Lists a type and its ancestors, the nearest first, without {@code Object}.
     *
     * @param type a class or interface
     * @return each once
     */
    public static Set<Class<?>> of(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(type, found);
        return found;
    }

    private static void collect(@Nullable Class<?> type, Set<Class<?>> found) {
        if (type != null && type != Object.class && found.add(type)) {
            for (Class<?> parent : type.getInterfaces()) {
                collect(parent, found);
            }
            collect(type.getSuperclass(), found);
        }
    }
}
