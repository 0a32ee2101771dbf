package nl.llo.io.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarCodecTest {

    private static final ValueCodec<BigDecimal> AMOUNT =
            Values.decimal(BigDecimal.ZERO, new BigDecimal("1e12"), 2, number -> number, number -> number);

    @ParameterizedTest
    @CsvSource({"0, 0", "-0, 0", "1.50, 1.5", "1e3, 1000", "15E-1, 1.5", "0e30, 0", "1000000000000.00, 1000000000000"})
    void readsANumberHoweverItIsWritten(String text, String canonical) {
        Reading<BigDecimal> reading = Reading.of(AMOUNT, text);
        assertThat(reading.lines()).isEmpty();
        assertThat(Reading.write(AMOUNT, reading.sound())).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "1.001, LLO-NUMBER-DECIMALS",
        "-0.01, LLO-NUMBER-RANGE",
        "1000000000000.01, LLO-NUMBER-RANGE",
        "1e31, LLO-NUMBER-SIZE",
        "1e-31, LLO-NUMBER-SIZE",
        "1e1000000000, LLO-NUMBER-SIZE",
        "1e-1000000000, LLO-NUMBER-SIZE",
        "1e99999999999999999999, LLO-NUMBER-SIZE",
        "0e999999999, LLO-NUMBER-SIZE",
        "1.0000000000000000000000000000000000001, LLO-NUMBER-SIZE",
        "'\"1\"', LLO-VALUE-TYPE"
    })
    void refusesANumberThatDoesNotFit(String text, String code) {
        assertThat(Reading.of(AMOUNT, text).lines()).containsExactly(code + "  1:1");
    }

    @Test
    void refusesAttacksByNumberAtOnce() {
        String digits = "9".repeat(900);
        for (String attack : List.of(digits, "0." + digits, "1e" + digits, digits + "e" + digits.substring(500))) {
            Assertions.assertTimeout(Duration.ofMillis(500), () -> {
                assertThat(Reading.of(AMOUNT, attack).lines()).hasSize(1);
            });
        }
    }

    @Test
    void tellsAWholeNumberFromOneThatIsNot() {
        assertThat(Reading.of(Values.integer(0, 9), "3.0").value()).isEqualTo(3);
        assertThat(Reading.of(Values.integer(0, 9), "3.5").lines()).containsExactly("LLO-NUMBER-WHOLE  1:1");
        assertThat(Reading.of(Values.integer(0, 9), "10").lines()).containsExactly("LLO-NUMBER-RANGE  1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "0001-01-01", "9999-12-31", "2022-10-01"})
    void readsDates(String text) {
        assertThat(Reading.of(Values.date(), '"' + text + '"').value()).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2022-13-01",
                "2022-00-10",
                "2022-1-1",
                "22-01-01",
                "01-02-2022",
                "2022/01/01",
                "2022-01-01T00:00",
                "+2022-01-1",
                "0000-01-01",
                "２０２２-01-01",
                ""
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(Reading.of(Values.date(), '"' + text + '"').lines()).containsExactly("LLO-VALUE-DATE  1:1");
    }

    @Test
    void composesLettersAndAccents() {
        assertThat(Reading.of(Values.text(20), "\"Frysla\u0302n\"").value()).isEqualTo("Frysl\u00e2n");
    }

    @ParameterizedTest
    @CsvSource({
        "\\u0000, U+0000",
        "\\u202e, U+202E",
        "\\u200f, U+200F",
        "\\ud800, U+D800",
        "\\ufeff, U+FEFF",
        "\\u2028, U+2028",
        "\\udb40\\udc41, U+E0041",
        "\\ufffe, U+FFFE",
        "\\n, U+000A"
    })
    void refusesCharactersThatDoNotShow(String escaped, String name) {
        Reading<String> reading = Reading.of(Values.text(20), "\"a" + escaped + "b\"");
        assertThat(reading.lines()).containsExactly("LLO-TEXT-CHARACTER  1:1");
        assertThat(reading.findings().get(0).getArguments()).containsEntry("character", name);
    }

    @Test
    void aTextOfSeveralLinesMayHaveLineFeeds() {
        assertThat(Reading.of(Values.lines(20), "\"a\\nb\"").value()).isEqualTo("a\nb");
        assertThat(Reading.of(Values.lines(20), "\"a\\rb\"").lines()).containsExactly("LLO-TEXT-CHARACTER  1:1");
    }

    @Test
    void emojiAndJoinersAreText() {
        String family = "👩\u200d👧";
        assertThat(Reading.of(Values.text(20), '"' + family + '"').value()).isEqualTo(family);
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThat(Reading.of(Values.text(3), "\"abc\"").value()).isEqualTo("abc");
        assertThat(Reading.of(Values.text(3), "\"abcd\"").lines()).containsExactly("LLO-TEXT-LENGTH  1:1");
    }

    @ParameterizedTest
    @CsvSource({
        "111222333, true",
        "mail 1112.22.333 now, true",
        "a111222333b, true",
        "111 222 333, true",
        "111222334, false",
        "1112223330, false",
        "000000000, false",
        "111--222333, false",
        "11122233, false"
    })
    void recognisesCitizenNumbers(String text, boolean refused) {
        assertThat(CitizenNumbers.appearsIn(text)).isEqualTo(refused);
        assertThat(Reading.personal(Values.text(40), '"' + text + '"').lines())
                .isEqualTo(refused ? List.of("LLO-TEXT-CITIZEN-NUMBER  1:1") : List.of());
        assertThat(Reading.of(Values.text(40), '"' + text + '"').lines()).isEmpty();
    }

    @Test
    void onlyTrueMayStandWhereFalseMeansNothing() {
        assertThat(Reading.of(Values.onlyTrue(), "true").value()).isTrue();
        assertThat(Reading.of(Values.onlyTrue(), "false").lines()).containsExactly("LLO-VALUE-TYPE  1:1");
    }
}
