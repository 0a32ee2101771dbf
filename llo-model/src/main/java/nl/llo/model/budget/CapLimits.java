package nl.llo.model.budget;

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
 * A cap limits something: it has an amount, a number of grants, or both.
 */
@Documented
@Constraint(validatedBy = CapLimits.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CapLimits {
    /** Key of the message. */
    String message() default "{nl.llo.model.budget.CapLimits.message}";

    /** Groups, as Jakarta Validation asks for. */
    Class<?>[] groups() default {};

    /** Payload, as Jakarta Validation asks for. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it; public because a validator creates it by reflection. */
    final class Check implements ConstraintValidator<CapLimits, Cap> {
        /** As Jakarta Validation asks for. */
        public Check() {}

        @Override
        public boolean isValid(Cap value, ConstraintValidatorContext context) {
            return value.getAmount().isPresent() || value.getCount().isPresent();
        }
    }
}
