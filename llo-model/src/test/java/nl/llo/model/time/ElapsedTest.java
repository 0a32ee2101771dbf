package nl.llo.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElapsedTest {

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "1, PT0.001S",
        "250, PT0.25S",
        "60000, PT1M",
        "9000000, PT2H30M",
        "86400000, P1D",
        "1209600000, P14D",
        "93784005, P1DT2H3M4.005S"
    })
    void isWrittenShortly(long millis, String text) {
        assertThat(Elapsed.ofMillis(millis)).hasToString(text);
        assertThat(Elapsed.parse(text).toMillis()).isEqualTo(millis);
    }

    @ParameterizedTest
    @CsvSource({"PT90M, PT1H30M", "P0D, PT0S", "PT36H, P1DT12H", "PT0.50S, PT0.5S", "P007D, P7D"})
    void canBeWrittenOtherwise(String text, String shortly) {
        assertThat(Elapsed.parse(text)).hasToString(shortly);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "P1",
                "1D",
                "P1DT",
                "PT1D",
                "P1W",
                "P1M",
                "PT1S2H",
                "PT1.S",
                "PT.5S",
                "PT1.2345S",
                "P1000D",
                "PT10000H",
                "P-1D",
                "-P1D",
                "p1d",
                " P1D",
                "P1D ",
                "PT1H1H",
                "PT\u0661S"
            })
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Elapsed.parse(text));
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll Elapsed elapsed) {
        assertThat(Elapsed.parse(elapsed.toString())).isEqualTo(elapsed).hasSameHashCodeAs(elapsed);
    }

    @Test
    void hasBounds() {
        assertThat(Elapsed.parse("P999DT9999H9999M999999.999S")).isEqualTo(Elapsed.longest());
        assertThat(Elapsed.parse(Elapsed.longest().toString())).isEqualTo(Elapsed.longest());
        assertThatIllegalArgumentException().isThrownBy(() -> Elapsed.ofMillis(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Elapsed.ofMillis(Elapsed.longest().toMillis() + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Elapsed.ofDays(Long.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> Elapsed.ofMinutes(-1));
        assertThat(Elapsed.ofMinutes(90)).isLessThan(Elapsed.ofDays(1)).isEqualTo(Elapsed.parse("PT1H30M"));
    }
}
