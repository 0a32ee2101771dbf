package nl.llo.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    @ParameterizedTest
    @EnumSource
    void parsesItsCode(Language language) {
        assertThat(Language.parse(language.code())).isEqualTo(language);
    }

    @Test
    void rejectsAnotherLanguage() {
        assertThatIllegalArgumentException().isThrownBy(() -> Language.parse("fy"));
    }
}
