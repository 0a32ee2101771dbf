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

/**
 * The number of parts that must hold is not larger than the number of parts.
 */
@Documented
@Constraint(validatedBy = CountWithinParts.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CountWithinParts {
    /** Key of the message. */
    String message() default "{nl.llo.model.criterion.CountWithinParts.message}";

    /** Groups, as Jakarta Validation asks for. */
    Class<?>[] groups() default {};

    /** Payload, as Jakarta Validation asks for. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it; public because a validator creates it by reflection. */
    final class Check implements ConstraintValidator<CountWithinParts, AtLeast> {
        /** As Jakarta Validation asks for. */
        public Check() {}

        @Override
        public boolean isValid(AtLeast value, ConstraintValidatorContext context) {
            return value.getCount() <= value.getOf().size();
        }
    }
}
