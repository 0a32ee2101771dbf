package nl.llo.examples.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import nl.llo.examples.testing.Output;
import org.junit.jupiter.api.Test;

class UseOwnMapperTest {

    @Test
    void writesReadsAndRefuses() throws Exception {
        assertThat(Output.of(UseOwnMapper::run))
                .startsWith("{\"desk\":\"Twente\",")
                .contains("\"people\":[{\"birthYear\":1979,\"education\":\"MBO_3\",\"benefits\":[]}]}\n")
                .contains("Read back equal: true\n", "On WW: Optional[false]\n")
                .contains("Refused, without repeating the value: LLO-VALUE-CHOICE ")
                .doesNotContain("MBO_9");
    }
}
