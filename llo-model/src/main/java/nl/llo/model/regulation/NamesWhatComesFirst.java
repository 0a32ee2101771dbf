package nl.llo.model.regulation;

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
 * A prerequisite names a kind of facility, a regulation, or both.
 */
@Documented
@Constraint(validatedBy = NamesWhatComesFirst.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NamesWhatComesFirst {
    /** Key of the message. */
    String message() default "{nl.llo.model.regulation.NamesWhatComesFirst.message}";

    /** Groups, as Jakarta Validation asks for. */
    Class<?>[] groups() default {};

    /** Payload, as Jakarta Validation asks for. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it; public because a validator creates it by reflection. */
    final class Check implements ConstraintValidator<NamesWhatComesFirst, Prerequisite> {
        /** As Jakarta Validation asks for. */
        public Check() {}

        @Override
        public boolean isValid(Prerequisite value, ConstraintValidatorContext context) {
            return value.getFacility().isPresent() || value.getRegulation().isPresent();
        }
    }
}
