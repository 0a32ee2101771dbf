package nl.llo.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShareTest {
    @Property
    void aShareLiesBetweenNoneAndWhole(@ForAll Share share) {
        assertThat(share).isBetween(Share.NONE, Share.WHOLE);
        assertThat(Share.ofPercent(new BigDecimal(share.toString()))).isEqualTo(share);
    }

    @Test
    void scaleDoesNotMatterForEquality() {
        assertThat(Share.ofPercent(new BigDecimal("12.50"))).isEqualTo(Share.ofPercent(new BigDecimal("12.5")));
        assertThat(Share.ofPercent(new BigDecimal("1E+2"))).isEqualTo(Share.WHOLE);
    }

    @Test
    void whatIsOutOfBoundsIsRefused() {
        for (String percent : List.of("-1", "100.0001", "0.00001", "1e1000000000")) {
            BigDecimal value = new BigDecimal(percent);
            assertThatThrownBy(() -> Share.ofPercent(value)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theBoundsThemselvesAreShares() {
        assertThat(Share.ofPercent(100)).isEqualTo(Share.WHOLE);
        assertThat(Share.ofPercent(new BigDecimal("0.0001")))
                .hasToString("0.0001")
                .isGreaterThan(Share.NONE);
        assertThat(Share.ofPercent(new BigDecimal("99.99990")))
                .hasToString("99.9999")
                .isLessThan(Share.WHOLE);
        assertThatThrownBy(() -> Share.ofPercent(101)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void otherSharesAreUnequal() {
        assertThat(Share.ofPercent(12)).isNotEqualTo(Share.ofPercent(13)).isNotEqualTo(new BigDecimal(12));
        assertThat(Share.ofPercent(12)).doesNotHaveSameHashCodeAs(Share.ofPercent(13));
    }

    @Test
    void thePercentageIsWrittenOut() {
        assertThat(Share.ofPercent(new BigDecimal("2E+1")).toPercent()).isEqualTo(new BigDecimal("20"));
        assertThat(Share.ofPercent(20)).hasToString("20");
        assertThat(Share.ofPercent(new BigDecimal("0E+5"))).isEqualTo(Share.NONE);
    }
}
