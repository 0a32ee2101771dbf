package nl.llo.io.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(ints = {' ', '~', 'é', 0x300, 0x200C, 0x200D, 0xAD, 0x1F600, 0xE000, 0xFDCF, 0xFDF0, 0x378})
    void whatShowsAsItselfMayStandInAText(int c) {
        assertThat(Characters.isPlain(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 9, '\n', 0x1F, 0x7F, 0x80, 0x9F, 0xD800, 0xDFFF, 0x2028, 0x2029, 0x200B, 0x200E, 0x202E, 0x2066,
                0xFEFF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xFDD0, 0xFDEF
            })
    void whatDoesNotMayNot(int c) {
        assertThat(Characters.isPlain(c)).isFalse();
    }

    @Test
    void findsTheFirstThatMayNot() {
        assertThat(Characters.firstRefused("goed", false)).isEqualTo(-1);
        assertThat(Characters.firstRefused("", false)).isEqualTo(-1);
        assertThat(Characters.firstRefused("a\tb\u0000", false)).isEqualTo('\t');
        assertThat(Characters.firstRefused("a\nb", true)).isEqualTo(-1);
        assertThat(Characters.firstRefused("a\nb", false)).isEqualTo('\n');
        assertThat(Characters.firstRefused("a\nb\r", true)).isEqualTo('\r');
        assertThat(Characters.firstRefused("\uD83D\uDE00\u202E", false)).isEqualTo(0x202E);
        assertThat(Characters.firstRefused("x\uD83D", false)).isEqualTo(0xD83D);
    }

    @Test
    void composesAccents() {
        assertThat(Characters.compose("Frysla\u0302n")).isEqualTo("Fryslân");
        assertThat(Characters.compose("Fryslân")).isEqualTo("Fryslân");
        String plain = "Almere";
        assertThat(Characters.compose(plain)).isSameAs(plain);
        assertThat(Characters.compose("a\u0300")).isEqualTo("à");
    }
}
