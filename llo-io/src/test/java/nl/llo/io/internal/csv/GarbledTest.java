package nl.llo.io.internal.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GarbledTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {"Fryslân", "Súdwest", "€ 1.000", "“ja”", "½", "\uFEFFid", "É", "À", "Één", "„nee”"})
    void whatWasWrittenInOneEncodingAndReadInAnotherIsRecognised(String text) {
        assertThat(Garbled.isLikely(text)).isFalse();
        assertThat(Garbled.isLikely(new String(text.getBytes(UTF_8), ISO_8859_1)))
                .isTrue();
        assertThat(Garbled.isLikely(new String(text.getBytes(UTF_8), WINDOWS))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"caf\uFFFD", "\u00C3\u00BF", "\u00C2\u0080"})
    void evenAtTheEnds(String text) {
        assertThat(Garbled.isLikely(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Â",
                "Ã",
                "â",
                "ï",
                "â…",
                "Âa",
                "Ã\u00C0",
                "Ã\u007F",
                "âb",
                "ï\u00BC",
                "PÃ RIS",
                "Ângela",
                "naïef",
                "\u00C4\u00A9"
            })
    void lettersThatStandInWordsAreNot(String text) {
        assertThat(Garbled.isLikely(text)).isFalse();
    }
}
