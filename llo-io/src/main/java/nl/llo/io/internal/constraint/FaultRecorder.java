package nl.llo.io.internal.constraint;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hears from a validator what is wrong. Knows faults of the value as a whole and of its properties; for anything else
 * Hibernate Validator is asked.
 */
final class FaultRecorder implements ConstraintValidatorContext {

    private final String key;
    private @Nullable List<Fault> own;
    private boolean silent;

    FaultRecorder(String key) {
        this.key = key;
    }

    /** Gives what was heard, together with the constraint's own fault unless the validator does without. */
    List<Fault> faults() {
        List<Fault> faults = own == null ? new ArrayList<>() : own;
        if (!silent) {
            faults.add(new Fault("", Fault.NO_ITEM, key));
        }
        return faults;
    }

    /** Tells if the validator named a fault of its own. */
    boolean namesFaults() {
        return silent || own != null;
    }

    private void add(Fault fault) {
        if (own == null) {
            own = new ArrayList<>();
        }
        own.add(fault);
    }

    @Override
    public void disableDefaultConstraintViolation() {
        silent = true;
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        return key;
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
        return new Whole(template);
    }

    @Override
    public ClockProvider getClockProvider() {
        throw new NotUnderstoodException();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new NotUnderstoodException();
    }

    private final class Whole implements ConstraintViolationBuilder {

        private final String template;

        Whole(String template) {
            this.template = template;
        }

        @Override
        public NodeBuilderCustomizableContext addPropertyNode(String name) {
            return new OnProperty(template, name);
        }

        @Override
        public ConstraintValidatorContext addConstraintViolation() {
            add(new Fault("", Fault.NO_ITEM, template));
            return FaultRecorder.this;
        }

        @Override
        @SuppressWarnings("deprecation") // the interface still has it
        public NodeBuilderDefinedContext addNode(String name) {
            throw new NotUnderstoodException();
        }

        @Override
        public LeafNodeBuilderCustomizableContext addBeanNode() {
            throw new NotUnderstoodException();
        }

        @Override
        public ContainerElementNodeBuilderCustomizableContext addContainerElementNode(
                String name, Class<?> container, Integer typeArgument) {
            throw new NotUnderstoodException();
        }

        @Override
        public NodeBuilderDefinedContext addParameterNode(int index) {
            throw new NotUnderstoodException();
        }
    }

    private final class OnProperty implements ConstraintViolationBuilder.NodeBuilderCustomizableContext {

        private final String template;
        private final String name;

        OnProperty(String template, String name) {
            this.template = template;
            this.name = name;
        }

        @Override
        public ConstraintValidatorContext addConstraintViolation() {
            add(new Fault(name, Fault.NO_ITEM, template));
            return FaultRecorder.this;
        }

        @Override
        public ConstraintViolationBuilder.NodeContextBuilder inIterable() {
            throw new NotUnderstoodException();
        }

        @Override
        public ConstraintViolationBuilder.NodeBuilderCustomizableContext inContainer(
                Class<?> container, Integer typeArgument) {
            throw new NotUnderstoodException();
        }

        @Override
        @SuppressWarnings("deprecation") // the interface still has it
        public ConstraintViolationBuilder.NodeBuilderCustomizableContext addNode(String child) {
            throw new NotUnderstoodException();
        }

        @Override
        public ConstraintViolationBuilder.NodeBuilderCustomizableContext addPropertyNode(String child) {
            throw new NotUnderstoodException();
        }

        @Override
        public ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext addBeanNode() {
            throw new NotUnderstoodException();
        }

        @Override
        public ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext addContainerElementNode(
                String child, Class<?> container, Integer typeArgument) {
            throw new NotUnderstoodException();
        }
    }
}
