package nl.llo.matching.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void likelyAndOpenAreBothUnknown() {
        assertThat(Answer.YES.toTruth()).isEqualTo(Truth.TRUE);
        assertThat(Answer.LIKELY.toTruth()).isEqualTo(Truth.UNKNOWN);
        assertThat(Answer.OPEN.toTruth()).isEqualTo(Truth.UNKNOWN);
        assertThat(Answer.NO.toTruth()).isEqualTo(Truth.FALSE);
    }

    @Property
    void combiningAnswersCombinesTheirTruths(@ForAll Answer one, @ForAll Answer other) {
        assertThat(one.and(other).toTruth()).isEqualTo(one.toTruth().and(other.toTruth()));
        assertThat(one.or(other).toTruth()).isEqualTo(one.toTruth().or(other.toTruth()));
    }

    @Property
    void takingTextAsFavourableMayComeBeforeOrAfterCombining(@ForAll Answer one, @ForAll Answer other) {
        assertThat(favourable(one.and(other))).isEqualTo(favourable(one).and(favourable(other)));
        assertThat(favourable(one.or(other))).isEqualTo(favourable(one).or(favourable(other)));
    }

    private static Truth favourable(Answer answer) {
        return answer == Answer.LIKELY ? Truth.TRUE : answer.toTruth();
    }
}
