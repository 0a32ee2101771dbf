package nl.llo.model;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What a validator finds wrong: {@code path: message}, sorted. Messages come in the language asked for. */
public final class Violated {
    private static final Validator ENGLISH = validator(Locale.ENGLISH);
    private static final Validator DUTCH = validator(Locale.forLanguageTag("nl"));

    private Violated() {}

    /** The violations in English. */
    public static List<String> by(Object value) {
        return by(value, ENGLISH);
    }

    /** The violations in Dutch. */
    public static List<String> inDutchBy(Object value) {
        return by(value, DUTCH);
    }

    private static List<String> by(Object value, Validator validator) {
        return validator.validate(value).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    private static Validator validator(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(locale)
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.forLanguageTag("nl")), locale, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
