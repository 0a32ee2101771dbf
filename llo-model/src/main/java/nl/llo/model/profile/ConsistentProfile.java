package nl.llo.model.profile;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.Optional;
import nl.llo.model.constraint.Violations;

/**
 * The attributes of a profile do not contradict each other: education and start qualification, date and year of birth,
 * unemployment and status. Each fault is a violation of its own; no message repeats a value.
 */
@Documented
@Constraint(validatedBy = ConsistentProfile.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ConsistentProfile {
    /** Key of the message. */
    String message() default "{nl.llo.model.profile.ConsistentProfile.message}";

    /** Groups, as Jakarta Validation asks for. */
    Class<?>[] groups() default {};

    /** Payload, as Jakarta Validation asks for. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it; public because a validator creates it by reflection. */
    final class Check implements ConstraintValidator<ConsistentProfile, Profile> {
        /** As Jakarta Validation asks for. */
        public Check() {}

        @Override
        public boolean isValid(Profile profile, ConstraintValidatorContext context) {
            Violations violations = new Violations(context, "nl.llo.model.profile.ConsistentProfile");
            if (profile.getEducation().isPresent()
                    && profile.getStartQualification().isPresent()
                    && profile.getEducation().get().hasStartQualification()
                            != profile.getStartQualification().get()) {
                violations.add("startQualification", "startQualification");
            }
            if (profile.getBirthDate().isPresent()
                    && profile.getBirthYear().isPresent()
                    && profile.getBirthDate().get().getYear()
                            != profile.getBirthYear().get()) {
                violations.add("birthYear", "birthYear");
            }
            if (profile.getUnemployedSince().isPresent()) {
                LocalDate since = profile.getUnemployedSince().get();
                if (profile.getStatuses().isPresent()
                        && profile.getStatuses()
                                .get()
                                .contains(EmploymentStatus.UNEMPLOYED)
                                .equals(Optional.of(false))) {
                    violations.add("unemployedSince", "notUnemployed");
                }
                if (profile.getBirthDate().isPresent()
                        && since.isBefore(profile.getBirthDate().get())) {
                    violations.add("unemployedSince", "unemployedBeforeBirth");
                }
            }
            return violations.isEmpty();
        }
    }
}
