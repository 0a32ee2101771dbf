package nl.llo.io.internal.convert;

import static org.assertj.core.api.Assertions.assertThat;

import nl.llo.io.internal.mapping.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextShaperTest {

    private static String shape(String text, int take, int digits, String prefix, boolean slug) {
        return TextShaper.shape(text, new Field.TextOptions("", take, digits, prefix, slug));
    }

    @Test
    void takesTheFirstCharactersAndNeverHalfOfOne() {
        assertThat(shape("1311 AB", 4, 0, "", false)).isEqualTo("1311");
        assertThat(shape("1311", 4, 0, "", false)).isEqualTo("1311");
        assertThat(shape("131", 4, 0, "", false)).isEqualTo("131");
        assertThat(shape("1311 AB", 0, 0, "", false)).isEqualTo("1311 AB");
        assertThat(TextShaper.take("\uD83D\uDE00\uD83D\uDE01x", 2)).isEqualTo("\uD83D\uDE00\uD83D\uDE01");
    }

    @Test
    void fillsDigitsUpAndNothingElse() {
        assertThat(shape("34", 0, 4, "GM", false)).isEqualTo("GM0034");
        assertThat(shape("0344", 0, 4, "GM", false)).isEqualTo("GM0344");
        assertThat(shape("12345", 0, 4, "GM", false)).isEqualTo("GM12345");
        assertThat(shape("3a", 0, 4, "GM", false)).isEqualTo("GM3a");
        assertThat(shape("/1", 0, 4, "", false)).isEqualTo("/1");
        assertThat(shape(":1", 0, 4, "", false)).isEqualTo(":1");
        assertThat(shape("09", 0, 4, "", false)).isEqualTo("0009");
    }

    @ParameterizedTest
    @CsvSource({
        "Zorg & Welzijn, zorg-welzijn",
        "Curaçao, curacao",
        "  --Bouw--  , bouw",
        "a0z9, a0z9",
        "a`{/:b, a-b",
        "'', ''",
        "&, ''",
        "Één, een"
    })
    void makesAnIdOfAName(String text, String slug) {
        assertThat(shape(text, 0, 0, "", true)).isEqualTo(slug);
    }

    @Test
    void anIdHasAtMostEightyCharactersAndEndsInNoHyphen() {
        assertThat(shape("x".repeat(100), 0, 0, "", true)).isEqualTo("x".repeat(80));
        assertThat(shape("x".repeat(79) + " y", 0, 0, "", true)).isEqualTo("x".repeat(79) + "y");
        assertThat(shape("x".repeat(78) + " y", 0, 0, "", true)).isEqualTo("x".repeat(78) + "-y");
        assertThat(shape("x".repeat(80) + " y", 0, 0, "", true)).isEqualTo("x".repeat(80));
    }
}
