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
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import nl.llo.model.constraint.Violations;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;

/**
 * The numbers of a budget agree: shares of funders and reserved shares add up to at most the whole, and no cap, tranche,
 * funder or reserved amount (nor their sum, where parts add up) lies above the total. Each fault is a violation of its own.
 */
@Documented
@Constraint(validatedBy = ConsistentBudget.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ConsistentBudget {
    /** Key of the message. */
    String message() default "{nl.llo.model.budget.ConsistentBudget.message}";

    /** Groups, as Jakarta Validation asks for. */
    Class<?>[] groups() default {};

    /** Payload, as Jakarta Validation asks for. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it; public because a validator creates it by reflection. */
    final class Check implements ConstraintValidator<ConsistentBudget, Budget> {
        /** As Jakarta Validation asks for. */
        public Check() {}

        @Override
        public boolean isValid(Budget budget, ConstraintValidatorContext context) {
            Violations violations = new Violations(context, "nl.llo.model.budget.ConsistentBudget");
            if (sumOfShares(budget.getFunders().stream().map(FunderShare::getShare))
                            .compareTo(Share.WHOLE.toPercent())
                    > 0) {
                violations.add("funders", "funderShares");
            }
            if (sumOfShares(budget.getReserved().stream().map(ReservedShare::getShare))
                            .compareTo(Share.WHOLE.toPercent())
                    > 0) {
                violations.add("reserved", "reservedShares");
            }
            if (budget.getTotal().isPresent()) {
                BigDecimal total = budget.getTotal().get().toBigDecimal();
                if (sumOfAmounts(budget.getFunders().stream().map(FunderShare::getAmount))
                                .compareTo(total)
                        > 0) {
                    violations.add("funders", "funderAmounts");
                }
                if (sumOfAmounts(budget.getReserved().stream().map(ReservedShare::getAmount))
                                .compareTo(total)
                        > 0) {
                    violations.add("reserved", "reservedAmounts");
                }
                if (sumOfAmounts(budget.getTranches().stream().map(Tranche::getAmount))
                                .compareTo(total)
                        > 0) {
                    violations.add("tranches", "trancheAmounts");
                }
                if (budget.getCaps().stream().anyMatch(cap -> isAbove(cap.getAmount(), total))) {
                    violations.add("caps", "capAmounts");
                }
            }
            return violations.isEmpty();
        }

        private static BigDecimal sumOfShares(Stream<Optional<Share>> shares) {
            return shares.flatMap(Optional::stream).map(Share::toPercent).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private static BigDecimal sumOfAmounts(Stream<Optional<Money>> amounts) {
            return amounts.flatMap(Optional::stream).map(Money::toBigDecimal).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private static boolean isAbove(Optional<Money> amount, BigDecimal total) {
            return amount.isPresent() && amount.get().toBigDecimal().compareTo(total) > 0;
        }
    }
}
