package nl.llo.io.internal.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;

/** Leaves everything to Hibernate Validator. It is the reference: all other checks must find the same. */
final class HibernateCheck implements TypeCheck {

    static final TypeCheck INSTANCE = new HibernateCheck();

    private HibernateCheck() {}

    @Override
    public List<Fault> faults(Object value) {
        return Validation.validator().validate(value).stream()
                .map(HibernateCheck::fault)
                .toList();
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        String property = "";
        int index = Fault.NO_ITEM;
        for (Path.Node step : violation.getPropertyPath()) {
            if (step.getKind() == ElementKind.PROPERTY && step.getName() != null) {
                property = step.getName();
            }
            if (step.getIndex() != null) {
                index = step.getIndex();
            }
        }
        return new Fault(property, index, violation.getMessageTemplate());
    }
}
