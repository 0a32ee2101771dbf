package nl.llo.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    @Test
    void fallsBackToDutch() {
        assertThat(LocalizedText.of("Scholing").in(Language.EN)).isEqualTo("Scholing");
        assertThat(LocalizedText.of("Scholing", "Training").in(Language.EN)).isEqualTo("Training");
        assertThat(LocalizedText.of("Scholing", "Training").in(Language.NL)).isEqualTo("Scholing");
    }

    @Test
    void needsDutch() {
        assertThatThrownBy(() -> LocalizedText.builder().en("Training").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nl");
    }

    @Test
    void defaultValidatorSeesTheConstraints() {
        var interpolator = new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false);
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(interpolator)
                .buildValidatorFactory()) {
            var validator = factory.getValidator();
            assertThat(validator.validate(LocalizedText.of("Scholing", "Training")))
                    .isEmpty();
            assertThat(validator.validate(LocalizedText.of("Scholing"))).isEmpty();
            assertThat(validator.validate(LocalizedText.of("Scholing", " ")))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly("must not be blank");
            assertThat(validator.validate(LocalizedText.of(" ", "x".repeat(4001))))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactlyInAnyOrder("nl", "en");
        }
    }
}
