package nl.llo.io.internal.constraint;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The constraints of Jakarta Validation itself that the model uses, with the meaning that Hibernate Validator gives them. */
final class KnownConstraints {

    private KnownConstraints() {}

    /**
     * Makes the check for a constraint.
     *
     * @param constraint the constraint
     * @param type the type of the values that it is on
     * @throws NotUnderstoodException if the constraint is another one, or one on another type
     */
    static ValueCheck of(Annotation constraint, Class<?> type) {
        if (constraint instanceof NotNull it) {
            return check(it.groups(), it.message(), value -> value != null);
        }
        if (constraint instanceof NotEmpty it && hasSize(type)) {
            return check(it.groups(), it.message(), value -> value != null && size(value) > 0);
        }
        if (constraint instanceof Size it && hasSize(type)) {
            return size(it);
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return onText(constraint);
        }
        if (isNumber(type)) {
            return onNumber(constraint);
        }
        throw new NotUnderstoodException();
    }

    private static ValueCheck check(Class<?>[] groups, String key, Predicate<@Nullable Object> valid) {
        if (groups.length > 0) {
            throw new NotUnderstoodException();
        }
        return new ValueCheck(key, valid);
    }

    private static boolean hasSize(Class<?> type) {
        return CharSequence.class.isAssignableFrom(type)
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
    }

    private static int size(Object value) {
        if (value instanceof CharSequence text) {
            return text.length();
        }
        return value instanceof Map<?, ?> map ? map.size() : ((Collection<?>) value).size();
    }

    private static ValueCheck size(Size it) {
        int min = it.min();
        int max = it.max();
        return check(it.groups(), it.message(), value -> {
            int size = value == null ? min : size(value);
            return size >= min && size <= max;
        });
    }

    private static ValueCheck onText(Annotation constraint) {
        if (constraint instanceof NotBlank it) {
            return check(
                    it.groups(),
                    it.message(),
                    value -> value != null && !value.toString().isBlank());
        }
        if (constraint instanceof Pattern it && it.flags().length == 0) {
            java.util.regex.Pattern form = java.util.regex.Pattern.compile(it.regexp());
            return check(
                    it.groups(),
                    it.message(),
                    value -> value == null || form.matcher((CharSequence) value).matches());
        }
        throw new NotUnderstoodException();
    }

    private static boolean isNumber(Class<?> type) {
        return type == Integer.class
                || type == int.class
                || type == Long.class
                || type == long.class
                || type == BigDecimal.class;
    }

    private static BigDecimal decimal(Object value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) value).longValue());
    }

    private static ValueCheck onNumber(Annotation constraint) {
        if (constraint instanceof Min it) {
            return check(it.groups(), it.message(), atLeast(it.value()));
        }
        if (constraint instanceof Max it) {
            return check(it.groups(), it.message(), atMost(it.value()));
        }
        if (constraint instanceof DecimalMin it) {
            return check(it.groups(), it.message(), atLeast(new BigDecimal(it.value()), it.inclusive()));
        }
        if (constraint instanceof DecimalMax it) {
            return check(it.groups(), it.message(), atMost(new BigDecimal(it.value()), it.inclusive()));
        }
        if (constraint instanceof Digits it) {
            int integer = it.integer();
            int fraction = it.fraction();
            return check(
                    it.groups(), it.message(), value -> value == null || isWithin(decimal(value), integer, fraction));
        }
        throw new NotUnderstoodException();
    }

    private static Predicate<@Nullable Object> atLeast(long bound) {
        Predicate<@Nullable Object> exact = atLeast(BigDecimal.valueOf(bound), true);
        return value -> value instanceof Integer whole ? whole >= bound : exact.test(value);
    }

    private static Predicate<@Nullable Object> atMost(long bound) {
        Predicate<@Nullable Object> exact = atMost(BigDecimal.valueOf(bound), true);
        return value -> value instanceof Integer whole ? whole <= bound : exact.test(value);
    }

    private static Predicate<@Nullable Object> atLeast(BigDecimal bound, boolean inclusive) {
        int least = inclusive ? 0 : 1;
        return value -> value == null || decimal(value).compareTo(bound) >= least;
    }

    private static Predicate<@Nullable Object> atMost(BigDecimal bound, boolean inclusive) {
        int most = inclusive ? 0 : -1;
        return value -> value == null || decimal(value).compareTo(bound) <= most;
    }

    private static boolean isWithin(BigDecimal number, int integer, int fraction) {
        return number.precision() - number.scale() <= integer && number.scale() <= fraction;
    }
}
