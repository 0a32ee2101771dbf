package nl.llo.model.constraint;

import jakarta.validation.ConstraintValidatorContext;

/** Collects the violations of one class-level constraint, each on the property that it is about and with its own message. */
public final class Violations {
    private final ConstraintValidatorContext context;
    private final String prefix;
    private boolean empty = true;

    /**
     * A collector.
     *
     * @param prefix what the message keys of this constraint start with
     */
    public Violations(ConstraintValidatorContext context, String prefix) {
        this.context = context;
        this.prefix = prefix;
    }

    /** Adds a violation on a property; its message key is {@code prefix.fault}. */
    public void add(String property, String fault) {
        if (empty) {
            context.disableDefaultConstraintViolation();
            empty = false;
        }
        context.buildConstraintViolationWithTemplate("{" + prefix + "." + fault + "}")
                .addPropertyNode(property)
                .addConstraintViolation();
    }

    /** True when nothing was added. */
    public boolean isEmpty() {
        return empty;
    }
}
