package nl.llo.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Property
    void textRoundTrips(@ForAll Money money) {
        assertThat(Money.parse(money.toString())).isEqualTo(money).hasSameHashCodeAs(money);
    }

    @Property
    void additionUndoesSubtraction(@ForAll Money a, @ForAll Money b) {
        Money low = a.compareTo(b) <= 0 ? a : b;
        Money high = a.compareTo(b) <= 0 ? b : a;
        assertThat(high.minus(low).plus(low)).isEqualTo(high);
    }

    @Test
    void scaleDoesNotMatterForEquality() {
        assertThat(Money.of(new BigDecimal("1000.0"))).isEqualTo(Money.of(1000));
        assertThat(Money.of(new BigDecimal("1E+3"))).isEqualTo(Money.of(1000));
        assertThat(Money.of(1000)).hasToString("1000");
        assertThat(Money.parse("0.5")).hasToString("0.50");
    }

    @Property
    void centsAreTheSameAmount(@ForAll Money money) {
        assertThat(BigDecimal.valueOf(money.toCents(), 2)).isEqualByComparingTo(money.toBigDecimal());
    }

    @Test
    void whatIsOutOfBoundsIsRefusedBeforeAnyArithmetic() {
        for (String number :
                List.of("-0.01", "1000000000000.01", "0.001", "1e1000000000", "1e-1000000000", "-1e1000000000")) {
            BigDecimal euros = new BigDecimal(number);
            assertThatThrownBy(() -> Money.of(euros)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Money.of(new BigDecimal("0e1000000000"))).isEqualTo(Money.ZERO);
    }

    @Test
    void onlyPlainNumbersAreParsed() {
        for (String text :
                List.of("", ".", "1.", ".5", "1.234", "1,00", "-1", "+1", "1e3", " 1", "١", "1000000000000000000")) {
            assertThatThrownBy(() -> Money.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void sumsAboveTheMaximumAndDifferencesBelowZeroAreRefused() {
        assertThatThrownBy(() -> Money.MAX.plus(Money.parse("0.01"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.ZERO.minus(Money.parse("0.01"))).isInstanceOf(IllegalArgumentException.class);
    }
}
