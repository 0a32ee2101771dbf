package nl.llo.io.internal.schema;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.llo.model.constraint.Filled;
import org.jspecify.annotations.Nullable;

/** What the constraints on one place ask of the value there. */
final class Facets {

    private boolean filled;
    private boolean notEmpty;
    private @Nullable BigDecimal min;
    private @Nullable BigDecimal max;
    private int decimals = Integer.MAX_VALUE;
    private int minLength;
    private int maxLength = Integer.MAX_VALUE;
    private final List<String> patterns = new ArrayList<>();

    /**
     * Takes the constraints out of annotations.
     *
     * @throws IllegalStateException if one is a constraint that a schema would be silent about
     */
    static Facets of(Iterable<? extends Annotation> annotations) {
        Facets facets = new Facets();
        annotations.forEach(facets::add);
        return facets;
    }

    private void add(Annotation annotation) {
        if (annotation instanceof NotBlank || annotation instanceof Filled) {
            filled = true;
        } else if (annotation instanceof NotEmpty) {
            notEmpty = true;
        } else if (annotation instanceof Pattern pattern) {
            patterns.add(pattern.regexp());
        } else if (annotation instanceof Size size) {
            minLength = Math.max(minLength, size.min());
            maxLength = Math.min(maxLength, size.max());
        } else if (!addBound(annotation) && annotation.annotationType().isAnnotationPresent(Constraint.class)) {
            throw new IllegalStateException(
                    "No schema keyword for " + annotation.annotationType().getSimpleName()
                            + ": say here what it asks, or why it cannot be said");
        }
    }

    private boolean addBound(Annotation annotation) {
        if (annotation instanceof Min bound) {
            atLeast(BigDecimal.valueOf(bound.value()));
        } else if (annotation instanceof Max bound) {
            atMost(BigDecimal.valueOf(bound.value()));
        } else if (annotation instanceof DecimalMin bound && bound.inclusive()) {
            atLeast(new BigDecimal(bound.value()));
        } else if (annotation instanceof DecimalMax bound && bound.inclusive()) {
            atMost(new BigDecimal(bound.value()));
        } else if (annotation instanceof Digits digits) {
            decimals = Math.min(decimals, digits.fraction());
            atMost(BigDecimal.TEN.pow(digits.integer()).subtract(BigDecimal.ONE.movePointLeft(digits.fraction())));
        } else {
            return false;
        }
        return true;
    }

    private void atLeast(BigDecimal bound) {
        min = min == null ? bound : min.max(bound);
    }

    private void atMost(BigDecimal bound) {
        max = max == null ? bound : max.min(bound);
    }

    /** Tells if a text must hold more than spaces. */
    boolean isFilled() {
        return filled;
    }

    /** Tells if a list, set or map must hold something. */
    boolean isNotEmpty() {
        return notEmpty || minLength > 0;
    }

    /** Gives the forms that a text must have. */
    List<String> patterns() {
        return patterns;
    }

    /** Gives the stricter of a greatest length and the one asked for. */
    int maxLength(int other) {
        return Math.min(maxLength, other);
    }

    /** Gives the stricter of a lower bound and the one asked for. */
    BigDecimal min(BigDecimal other) {
        return min == null ? other : min.max(other);
    }

    /** Gives the stricter of an upper bound and the one asked for. */
    BigDecimal max(BigDecimal other) {
        return max == null ? other : max.min(other);
    }

    /** Gives the stricter of a number of decimals and the one asked for. */
    int decimals(int other) {
        return Math.min(decimals, other);
    }
}
