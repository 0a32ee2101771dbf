package nl.llo.io.internal.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Constraints that name the validator which decides them, as those of the model do. */
final class OwnConstraints {

    private OwnConstraints() {}

    /** Tells if an annotation is a constraint, or several of one kind. */
    static boolean isConstraint(Annotation annotation) {
        Class<?> type = annotation.annotationType();
        Class<?> outer = type.getEnclosingClass();
        return type.isAnnotationPresent(Constraint.class)
                || (outer != null && outer.isAnnotationPresent(Constraint.class));
    }

    /** Tells if a constraint names one validator and nothing else. */
    static boolean namesValidator(Annotation constraint) {
        Class<?> type = constraint.annotationType();
        Constraint meta = type.getAnnotation(Constraint.class);
        return meta != null
                && meta.validatedBy().length == 1
                && Arrays.stream(type.getAnnotations()).noneMatch(OwnConstraints::isConstraint);
    }

    /** Gives the key of the message of a constraint. */
    static String key(Annotation constraint) {
        if (attribute(constraint, "groups") instanceof Class<?>[] groups
                && groups.length == 0
                && attribute(constraint, "message") instanceof String key) {
            return key;
        }
        throw new NotUnderstoodException();
    }

    private static Object attribute(Annotation constraint, String name) {
        try {
            return constraint.annotationType().getMethod(name).invoke(constraint);
        } catch (ReflectiveOperationException e) {
            throw new NotUnderstoodException();
        }
    }

    /**
     * Makes the validator of a constraint.
     *
     * @param type the type of the values that the constraint is on
     */
    @SuppressWarnings("unchecked") // what it takes was looked at
    static ConstraintValidator<?, @Nullable Object> validator(Annotation constraint, Class<?> type) {
        Class<?> named =
                constraint.annotationType().getAnnotation(Constraint.class).validatedBy()[0];
        if (!takes(named).isAssignableFrom(type) || !Modifier.isPublic(named.getModifiers())) {
            throw new NotUnderstoodException();
        }
        try {
            ConstraintValidator<Annotation, @Nullable Object> validator =
                    (ConstraintValidator<Annotation, @Nullable Object>)
                            named.getConstructor().newInstance();
            validator.initialize(constraint);
            return validator;
        } catch (ReflectiveOperationException e) {
            throw new NotUnderstoodException();
        }
    }

    private static Class<?> takes(Class<?> validator) {
        for (Type parent : validator.getGenericInterfaces()) {
            if (parent instanceof ParameterizedType generic && generic.getRawType() == ConstraintValidator.class) {
                return raw(generic.getActualTypeArguments()[1]);
            }
        }
        throw new NotUnderstoodException();
    }

    /** Gives the class of a type. */
    static Class<?> raw(Type type) {
        if (type instanceof Class<?> simple) {
            return simple;
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> simple) {
            return simple;
        }
        throw new NotUnderstoodException();
    }
}
