package nl.llo.examples.region;

import static org.assertj.core.api.Assertions.assertThat;

import nl.llo.examples.testing.Output;
import org.junit.jupiter.api.Test;

class AskForTheRegionTest {

    @Test
    void tellsThenAndNowAndWhenItIsNotKnown() throws Exception {
        assertThat(Output.of(AskForTheRegion::run))
                .containsSubsequence(
                        "Heerde (GM0246)\n",
                        "  2015-07-01 Regio Zwolle, PUBLISHED: ",
                        "  2018-01-01 ?, UNKNOWN: ",
                        "  2021-06-01 Veluwe Stedendriehoek, PUBLISHED: ",
                        "Weesp (GM0457)\n",
                        "  2021-06-01 Gooi en Vechtstreek, PUBLISHED: ",
                        "  2026-06-01 Groot Amsterdam, HELD_BETWEEN: ",
                        "Haaren (GM0788)\n",
                        "  2015-07-01 Noordoost-Brabant, PUBLISHED: ",
                        "  2026-06-01 ?, UNKNOWN: ",
                        "Postcode 1381 in 2021: Weesp\n",
                        "SUWI:09 is Twente (AM05), beside [AM06, AM09, AM36]\n");
    }
}
