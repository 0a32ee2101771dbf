package nl.llo.model.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownSetTest {
    @Test
    void aCompleteSetRulesOutTheRest() {
        KnownSet<Benefit> set = KnownSet.exactly(Benefit.WW);
        assertThat(set.contains(Benefit.WW)).contains(true);
        assertThat(set.contains(Benefit.WIA)).contains(false);
    }

    @Test
    void aPartialSetLeavesTheRestUnknown() {
        KnownSet<Benefit> set = KnownSet.partial(List.of(Benefit.WW), List.of(Benefit.WIA));
        assertThat(set.contains(Benefit.WW)).contains(true);
        assertThat(set.contains(Benefit.WIA)).contains(false);
        assertThat(set.contains(Benefit.WAJONG)).isEmpty();
    }

    @Test
    void theEmptyCompleteSetIsNotTheEmptyPartialOne() {
        assertThat(KnownSet.<Benefit>exactly()).isNotEqualTo(KnownSet.<Benefit>partial(List.of(), List.of()));
    }

    @Test
    void aValueCannotBeInAndOutAtOnce() {
        assertThatThrownBy(() -> KnownSet.partial(List.of(Benefit.WW), List.of(Benefit.WW)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a value is both included and excluded");
    }
}
