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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.llo.model.constraint.Violations;
import nl.llo.model.id.ConditionId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.time.Period;

/**
 * The parts of a regulation agree: periods stand in order and do not overlap, ids of conditions are unique and leave
 * {@code area} and {@code applicant} to the built-in conditions, and it is not its own predecessor, successor or companion.
 */
@Documented
@Constraint(validatedBy = ConsistentRegulation.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ConsistentRegulation {
    /** Key of the message. */
    String message() default "{nl.llo.model.regulation.ConsistentRegulation.message}";

    /** Groups, as Jakarta Validation asks for. */
    Class<?>[] groups() default {};

    /** Payload, as Jakarta Validation asks for. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it; public because a validator creates it by reflection. */
    final class Check implements ConstraintValidator<ConsistentRegulation, Regulation> {
        /** As Jakarta Validation asks for. */
        public Check() {}

        private static final Set<ConditionId> RESERVED = Set.of(ConditionId.of("area"), ConditionId.of("applicant"));

        @Override
        public boolean isValid(Regulation regulation, ConstraintValidatorContext context) {
            Violations violations = new Violations(context, "nl.llo.model.regulation.ConsistentRegulation");
            if (!inOrder(regulation.getPeriods())) {
                violations.add("periods", "periods");
            }
            List<ConditionId> ids =
                    regulation.getConditions().stream().map(Condition::getId).toList();
            if (new HashSet<>(ids).size() < ids.size()) {
                violations.add("conditions", "conditionIds");
            }
            if (ids.stream().anyMatch(RESERVED::contains)) {
                violations.add("conditions", "reservedConditionIds");
            }
            RegulationId self = regulation.getId();
            if (regulation.getPredecessor().filter(self::equals).isPresent()) {
                violations.add("predecessor", "self");
            }
            if (regulation.getSuccessor().filter(self::equals).isPresent()) {
                violations.add("successor", "self");
            }
            if (regulation.getCumulation().stream()
                    .anyMatch(rule -> rule.getWith().equals(self))) {
                violations.add("cumulation", "self");
            }
            return violations.isEmpty();
        }

        private static boolean inOrder(List<Period> periods) {
            for (int i = 1; i < periods.size(); i++) {
                Optional<LocalDate> end = periods.get(i - 1).getUntil();
                Optional<LocalDate> start = periods.get(i).getFrom();
                if (end.isEmpty() || start.isEmpty() || !start.get().isAfter(end.get())) {
                    return false;
                }
            }
            return true;
        }
    }
}
