package nl.llo.io.internal.constraint;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/** The validator, made when it is first needed: that takes longer than reading a small file. */
final class Validation {

    private Validation() {}

    static Validator validator() {
        return Holder.VALIDATOR;
    }

    private static final class Holder {
        // The factory lives as long as the class: there is nothing in it to close.
        @SuppressWarnings("resource")
        private static final Validator VALIDATOR = jakarta.validation.Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new Templates())
                .traversableResolver(new OneValue())
                .buildValidatorFactory()
                .getValidator();
    }

    /** Leaves messages as the keys that they are: findings have sentences of their own. */
    private static final class Templates implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    /**
     * Validates all properties of a value, but not what is inside them: that was validated when it was built. The default
     * would ask the class path for a persistence provider first.
     */
    private static final class OneValue implements TraversableResolver {
        @Override
        public boolean isReachable(
                @Nullable Object object, Path.Node property, Class<?> root, Path path, ElementType element) {
            return true;
        }

        @Override
        public boolean isCascadable(
                @Nullable Object object, Path.Node property, Class<?> root, Path path, ElementType element) {
            return false;
        }
    }
}
