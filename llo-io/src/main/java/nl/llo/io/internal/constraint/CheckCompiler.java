package nl.llo.io.internal.constraint;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Derives the check of a type from the constraints on it, on its getters, and on the content of what these give. Looks where
 * Hibernate Validator looks: at the type and everything that it extends.
 */
final class CheckCompiler {

    private final Class<?> type;
    private final List<PropertyCheck> properties = new ArrayList<>();
    private final List<WholeCheck> whole = new ArrayList<>();

    private CheckCompiler(Class<?> type) {
        this.type = type;
    }

    /** Gives the check, or null when the type has a constraint that is not understood. */
    static @Nullable CompiledCheck compile(Class<?> type) {
        CheckCompiler compiler = new CheckCompiler(type);
        try {
            Hierarchy.of(type).forEach(compiler::add);
        } catch (NotUnderstoodException e) {
            return null;
        }
        return new CompiledCheck(compiler.properties, compiler.whole);
    }

    private void add(Class<?> ancestor) {
        for (Annotation constraint : constraints(ancestor)) {
            if (!OwnConstraints.namesValidator(constraint)) {
                throw new NotUnderstoodException();
            }
            whole.add(new WholeCheck(OwnConstraints.key(constraint), OwnConstraints.validator(constraint, type)));
        }
        for (Method method : ancestor.getDeclaredMethods()) {
            String property = property(method);
            if (property != null) {
                add(property, method);
            }
        }
        for (Field field : ancestor.getDeclaredFields()) {
            if (!constraints(field).isEmpty() || hasConstraint(field.getAnnotatedType())) {
                throw new NotUnderstoodException();
            }
        }
    }

    private void add(String property, Method getter) {
        add(property, getter, false, constraints(getter), getter.getReturnType());
        if (getter.getReturnType().getTypeParameters().length > 0
                && getter.getAnnotatedReturnType() instanceof AnnotatedParameterizedType generic) {
            for (AnnotatedType content : generic.getAnnotatedActualTypeArguments()) {
                addContent(property, getter, content);
            }
        }
    }

    private void addContent(String property, Method getter, AnnotatedType content) {
        List<Annotation> constraints = constraints(content);
        if (!constraints.isEmpty()) {
            if (!isKnownContainer(getter.getReturnType())) {
                throw new NotUnderstoodException();
            }
            add(property, getter, true, constraints, OwnConstraints.raw(content.getType()));
        }
        if (hasConstraint(content)) {
            throw new NotUnderstoodException();
        }
    }

    private void add(String property, Method getter, boolean inside, List<Annotation> constraints, Class<?> on) {
        if (constraints.isEmpty()) {
            return;
        }
        if (!Modifier.isPublic(getter.getDeclaringClass().getModifiers())) {
            throw new NotUnderstoodException();
        }
        List<ValueCheck> checks =
                constraints.stream().map(constraint -> check(constraint, on)).toList();
        properties.add(new PropertyCheck(property, getter, inside, checks));
    }

    private static ValueCheck check(Annotation constraint, Class<?> on) {
        if (!OwnConstraints.namesValidator(constraint)) {
            return KnownConstraints.of(constraint, on);
        }
        String key = OwnConstraints.key(constraint);
        WholeCheck own = new WholeCheck(key, OwnConstraints.validator(constraint, on));
        return new ValueCheck(key, own::isValid);
    }

    private static boolean isKnownContainer(Class<?> container) {
        return container == Optional.class || container == List.class || container == Set.class;
    }

    /** Tells if there is a constraint on what is inside the content of a type. */
    private static boolean hasConstraint(AnnotatedType annotated) {
        return annotated instanceof AnnotatedParameterizedType generic
                && Arrays.stream(generic.getAnnotatedActualTypeArguments())
                        .anyMatch(content -> !constraints(content).isEmpty() || hasConstraint(content));
    }

    private static List<Annotation> constraints(AnnotatedElement element) {
        List<Annotation> found = new ArrayList<>();
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            if (OwnConstraints.isConstraint(annotation)) {
                found.add(annotation);
            }
        }
        return found;
    }

    /** Gives the property that a method gets, or null when it is no getter. */
    private static @Nullable String property(Method method) {
        if (method.getParameterCount() > 0
                || method.isSynthetic()
                || Modifier.isStatic(method.getModifiers())
                || method.getReturnType() == void.class) {
            return null;
        }
        String name = method.getName();
        if (name.startsWith("get") && name.length() > 3) {
            return decapitalized(name.substring(3));
        }
        boolean flag = method.getReturnType() == boolean.class;
        return flag && name.startsWith("is") && name.length() > 2 ? decapitalized(name.substring(2)) : null;
    }

    private static String decapitalized(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
