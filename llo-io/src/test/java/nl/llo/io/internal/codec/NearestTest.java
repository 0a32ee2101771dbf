package nl.llo.io.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("name", "kind", "birthDate", "birthYear", "wajong");

    @ParameterizedTest
    @CsvSource({
        "nmae, name",
        "Name, name",
        "birthdate, birthDate",
        "birthYaer, birthYear",
        "wajjong, wajong",
        "kin, kind",
        "zzz, ",
        "n, ",
        "completely, "
    })
    void findsWhatWasProbablyMeant(String word, String nearest) {
        assertThat(Nearest.to(word, KNOWN)).isEqualTo(nearest);
    }
}
