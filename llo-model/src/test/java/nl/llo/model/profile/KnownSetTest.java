package nl.llo.model.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import nl.llo.model.id.SectorId;
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

    @Test
    void knowsConstantsAsBits() {
        KnownSet<Benefit> set = KnownSet.partial(List.of(Benefit.WW, Benefit.WAJONG), List.of(Benefit.OTHER));

        assertThat(bits(set.getIncludedBits())).containsExactly(Benefit.WW, Benefit.WAJONG);
        assertThat(bits(set.getExcludedBits())).containsExactly(Benefit.OTHER);
        assertThat(KnownSet.exactly(SectorId.of("zorg")).getIncludedBits()).isZero();
    }

    @SuppressWarnings("EnumOrdinal") // what is tested
    private static List<Benefit> bits(long bits) {
        return Arrays.stream(Benefit.values())
                .filter(benefit -> ((bits >>> benefit.ordinal()) & 1) != 0)
                .toList();
    }
}
