package nl.llo.io.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A code is found by its name, and by each name that it had. */
class RenamedCodeTest {

    private static final List<RenamedCode> TABLE =
            List.of(new RenamedCode("LLO-DATE-WRONG", FindingCode.VALUE_DATE, "9.0"));

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyCodeIsFoundByItsName(FindingCode code) {
        assertThat(FindingCode.find(code.getCode())).contains(code);
    }

    @Test
    void aCodeIsFoundByTheNameThatItHadToo() {
        assertThat(RenamedCode.find("LLO-DATE-WRONG", TABLE)).contains(FindingCode.VALUE_DATE);
        assertThat(RenamedCode.find("LLO-VALUE-DATE", TABLE)).contains(FindingCode.VALUE_DATE);
        assertThat(RenamedCode.find("LLO-DATE-GONE", TABLE)).isEmpty();
    }

    @Test
    void noNameOfBeforeMeansSomethingElseNow() {
        assertThat(RenamedCode.ALL).extracting(RenamedCode::former).doesNotHaveDuplicates();
        for (FindingCode code : FindingCode.values()) {
            assertThat(RenamedCode.ALL).extracting(RenamedCode::former).doesNotContain(code.getCode());
        }
    }
}
