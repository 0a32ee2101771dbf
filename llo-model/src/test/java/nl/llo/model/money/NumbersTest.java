package nl.llo.model.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void equalValuesBecomeEqualNumbers() {
        assertThat(plain("36.0")).isEqualTo(plain("36")).isEqualTo(new BigDecimal("36"));
        assertThat(plain("40")).isEqualTo(plain("4E+1")).isEqualTo(new BigDecimal("4E+1"));
        assertThat(plain("0.500")).isEqualTo(new BigDecimal("0.5"));
        assertThat(plain("-10.0")).isEqualTo(new BigDecimal("-1E+1"));
    }

    @Test
    void everyZeroIsTheSame() {
        assertThat(plain("0.00")).isEqualTo(BigDecimal.ZERO);
        assertThat(plain("0E+1000000000")).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void numbersAboveThoseOfALongAreJudgedByAllTheirDigits() {
        // The lowest 64 bits of the first are 2^63, whose last digit is no zero.
        BigDecimal large = new BigDecimal("92233720368547758080");
        assertThat(Numbers.plain(large)).isEqualTo(large.stripTrailingZeros());
        BigDecimal nineteen = new BigDecimal("9223372036854775810");
        assertThat(Numbers.plain(nineteen)).isEqualTo(nineteen.stripTrailingZeros());
    }

    @Test
    void aNumberThatIsPlainIsNotMadeAnew() {
        BigDecimal hours = new BigDecimal("36");
        assertThat(Numbers.plain(hours)).isSameAs(hours);
        BigDecimal long18 = new BigDecimal("123456789012345678");
        assertThat(Numbers.plain(long18)).isSameAs(long18);
    }

    private static BigDecimal plain(String number) {
        return Numbers.plain(new BigDecimal(number));
    }
}
