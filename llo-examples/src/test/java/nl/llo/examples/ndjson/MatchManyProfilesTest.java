package nl.llo.examples.ndjson;

import static org.assertj.core.api.Assertions.assertThat;

import nl.llo.examples.testing.Output;
import org.junit.jupiter.api.Test;

class MatchManyProfilesTest {

    @Test
    void countsPerRegulationAndReportsTheLineThatIsWrong() throws Exception {
        assertThat(Output.of(MatchManyProfiles::run))
                .contains("4 leerwerkloketten\n", "1 stap-budget\n")
                .contains("people.ndjson:4:34 /birthDate\n  error LLO-VALUE-DATE: ")
                .endsWith("1 error.\n")
                .doesNotContain("1964-31-01");
    }
}
