package nl.llo.model.criterion;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.llo.model.education.EducationLevel;

/**
 * At least one bound is there, and the lower does not lie above the upper. Education levels are compared by rank.
 */
@Documented
@Constraint(validatedBy = BoundsInOrder.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BoundsInOrder {
    /** Key of the message. */
    String message() default "{nl.llo.model.criterion.BoundsInOrder.message}";

    /** Groups, as Jakarta Validation asks for. */
    Class<?>[] groups() default {};

    /** Payload, as Jakarta Validation asks for. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it; public because a validator creates it by reflection. */
    final class Check implements ConstraintValidator<BoundsInOrder, Bounded<?>> {
        /** As Jakarta Validation asks for. */
        public Check() {}

        @Override
        public boolean isValid(Bounded<?> value, ConstraintValidatorContext context) {
            return value.hasBound() && inOrder(value);
        }

        private static <T extends Comparable<? super T>> boolean inOrder(Bounded<T> value) {
            if (value.getMin().isEmpty() || value.getMax().isEmpty()) {
                return true;
            }
            T min = value.getMin().get();
            T max = value.getMax().get();
            if (min instanceof EducationLevel low && max instanceof EducationLevel high) {
                return low.getRank() <= high.getRank();
            }
            return min.compareTo(max) <= 0;
        }
    }
}
