package nl.llo.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A text that is there is not blank. Unlike {@code @NotBlank} it accepts absence, so that it can stand on the content of
 * an {@code Optional}.
 */
@Documented
@Constraint(validatedBy = Filled.Check.class)
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Filled {
    /** Key of the message. */
    String message() default "{nl.llo.model.constraint.Filled.message}";

    /** Groups, as Jakarta Validation asks for. */
    Class<?>[] groups() default {};

    /** Payload, as Jakarta Validation asks for. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it; public because a validator creates it by reflection. */
    final class Check implements ConstraintValidator<Filled, String> {
        /** As Jakarta Validation asks for. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || !value.isBlank();
        }
    }
}
