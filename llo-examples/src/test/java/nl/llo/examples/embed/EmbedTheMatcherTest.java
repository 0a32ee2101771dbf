package nl.llo.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import nl.llo.examples.testing.Output;
import org.junit.jupiter.api.Test;

class EmbedTheMatcherTest {

    @Test
    void tellsWhatFitsWhyAndWhatToAsk() throws Exception {
        assertThat(Output.of(EmbedTheMatcher::run))
                .containsSubsequence(
                        "Learning and work desks (leerwerkloketten)\n  This scheme fits: all conditions are met.",
                        "This scheme probably fits. A person has yet to judge: ",
                        "STAP budget: UNDETERMINED\n",
                        "  TRUE: Between 18 and the state pension (AOW) age [EURO 2.1 Regeling 1]\n",
                        "  UNKNOWN: Tie with the labour market [EURO 2.1 Regeling 1]\n",
                        "Ask: tie with the labour market, for [",
                        "stap-budget");
    }
}
