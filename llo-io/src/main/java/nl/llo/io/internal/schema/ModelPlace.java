package nl.llo.io.internal.schema;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.llo.io.internal.constraint.Hierarchy;
import org.jspecify.annotations.Nullable;

/**
 * A place in the model whose value stands somewhere in a document: a type, together with the constraints on it. A place that
 * is not known has no constraints; what surrounds the records of a file is not of the model.
 */
final class ModelPlace {

    /** A place outside the model. */
    static final ModelPlace UNKNOWN = new ModelPlace(null, null, List.of());

    private final @Nullable Class<?> type;
    private final @Nullable AnnotatedType annotated;
    private final List<Annotation> annotations;

    private ModelPlace(@Nullable Class<?> type, @Nullable AnnotatedType annotated, List<Annotation> annotations) {
        this.type = type;
        this.annotated = annotated;
        this.annotations = annotations;
    }

    static ModelPlace of(Class<?> type) {
        return new ModelPlace(type, null, List.of());
    }

    private static ModelPlace of(AnnotatedType annotated, List<Annotation> more) {
        List<Annotation> annotations = new ArrayList<>(more);
        annotations.addAll(List.of(annotated.getAnnotations()));
        if (annotated instanceof AnnotatedParameterizedType generic && raw(annotated.getType()) == Optional.class) {
            return of(generic.getAnnotatedActualTypeArguments()[0], annotations);
        }
        return new ModelPlace(raw(annotated.getType()), annotated, annotations);
    }

    private static @Nullable Class<?> raw(Type type) {
        if (type instanceof Class<?> simple) {
            return simple;
        }
        return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : null;
    }

    /** Gives the type of the value, if it is known. */
    @Nullable
    Class<?> type() {
        return type;
    }

    /** Gives what the constraints ask of the value. */
    Facets facets() {
        return Facets.of(annotations);
    }

    /** Gives the place of a part of this collection or map. */
    ModelPlace part(int typeArgument) {
        if (annotated instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            return typeArgument < arguments.length ? of(arguments[typeArgument], List.of()) : UNKNOWN;
        }
        return UNKNOWN;
    }

    /** Gives the place of a property of a type. */
    static ModelPlace property(@Nullable Class<?> type, String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return accessor(type, List.of("get" + capital, "is" + capital));
    }

    /** Gives the place of the only property of a type. */
    static ModelPlace onlyProperty(Class<?> type) {
        List<String> names = Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> name.startsWith("get") || name.startsWith("is"))
                .distinct()
                .toList();
        return names.size() == 1 ? accessor(type, names) : UNKNOWN;
    }

    /** The constraints on a method that overrides another add to those on the other. */
    private static ModelPlace accessor(@Nullable Class<?> type, List<String> names) {
        if (type == null) {
            return UNKNOWN;
        }
        List<Method> methods = Hierarchy.of(type).stream()
                .flatMap(ancestor -> Arrays.stream(ancestor.getDeclaredMethods()))
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                .filter(method -> names.contains(method.getName()))
                .sorted(Comparator.comparing(method -> method.getDeclaringClass() != type))
                .toList();
        List<Annotation> annotations = new ArrayList<>();
        methods.forEach(method -> annotations.addAll(List.of(method.getAnnotations())));
        return methods.isEmpty() ? UNKNOWN : of(methods.get(0).getAnnotatedReturnType(), annotations);
    }
}
