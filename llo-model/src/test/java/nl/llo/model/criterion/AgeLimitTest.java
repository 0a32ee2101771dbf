package nl.llo.model.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AgeLimitTest {

    @Test
    void isANumberOfYears() {
        assertThat(AgeLimit.ofYears(67).getYears()).contains(67);
        assertThat(AgeLimit.ofYears(67).isAow()).isFalse();
        assertThat(AgeLimit.ofYears(67)).hasToString("67");
        assertThat(AgeLimit.ofYears(0).isAow()).isFalse();
        assertThat(AgeLimit.ofYears(0).getYears()).contains(0);
    }

    @Test
    void orTheAowAge() {
        assertThat(AgeLimit.AOW.getYears()).isEmpty();
        assertThat(AgeLimit.AOW.isAow()).isTrue();
        assertThat(AgeLimit.AOW).hasToString("aow");
    }

    @Test
    void liesWithinAHumanLife() {
        assertThat(AgeLimit.ofYears(130).getYears()).contains(130);
        assertThatThrownBy(() -> AgeLimit.ofYears(131)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AgeLimit.ofYears(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void otherLimitsAreUnequal() {
        assertThat(AgeLimit.ofYears(18))
                .isEqualTo(AgeLimit.ofYears(18))
                .hasSameHashCodeAs(AgeLimit.ofYears(18))
                .isNotEqualTo(AgeLimit.ofYears(19))
                .isNotEqualTo(18)
                .isNotEqualTo(AgeLimit.AOW)
                .doesNotHaveSameHashCodeAs(AgeLimit.ofYears(19));
    }
}
