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

    @Test
    void theBoundsThemselvesAreAmounts() {
        assertThat(Money.of(1_000_000_000_000L)).isEqualTo(Money.MAX);
        assertThat(Money.parse("1000000000000.00")).isEqualTo(Money.MAX);
        assertThat(Money.MAX.minus(Money.parse("0.01"))).hasToString("999999999999.99");
        assertThat(Money.parse("0.01").toBigDecimal()).isEqualTo(new BigDecimal("0.01"));
        assertThat(Money.of(new BigDecimal("0.010"))).isEqualTo(Money.parse("0.01"));
    }

    @Test
    void textsOfEighteenCharactersAreTheLongest() {
        assertThat(Money.parse("001000000000000.00")).isEqualTo(Money.MAX);
        assertThatThrownBy(() -> Money.parse("0001000000000000.00")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void decimalsAreWrittenOnlyWhereThereAreCents() {
        assertThat(Money.of(7)).hasToString("7");
        assertThat(Money.of(10)).hasToString("10");
        assertThat(Money.parse("7.30")).hasToString("7.30");
        assertThat(Money.parse("9.99")).hasToString("9.99");
        assertThat(Money.ZERO).hasToString("0");
    }

    @Test
    void otherAmountsAreUnequal() {
        assertThat(Money.of(1)).isNotEqualTo(Money.parse("1.01")).isNotEqualTo(BigDecimal.ONE);
        assertThat(Money.of(1)).doesNotHaveSameHashCodeAs(Money.of(2)).isLessThan(Money.parse("1.01"));
    }

    @Test
    void onlyNothingIsZero() {
        assertThat(Money.of(new BigDecimal("0.00")).isZero()).isTrue();
        assertThat(Money.parse("0.01").isZero()).isFalse();
    }
}
