package nl.llo.io.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CanonicalWriterTest {

    @Test
    void putsEveryValueOnItsOwnLine() {
        StringBuilder out = new StringBuilder();
        write(CanonicalWriter.indented(out));
        assertThat(out).hasToString("""
                        {
                          "a": [
                            1,
                            {
                              "b": true
                            },
                            [],
                            {}
                          ],
                          "é€\\"\\\\\\n\\u0001": "x"
                        }
                        """);
    }

    @Test
    void orEverythingOnOne() {
        StringBuilder out = new StringBuilder();
        write(CanonicalWriter.compact(out));
        assertThat(out).hasToString("{\"a\":[1,{\"b\":true},[],{}],\"é€\\\"\\\\\\n\\u0001\":\"x\"}\n");
    }

    @Test
    void writesNumbersPlainly() {
        StringBuilder out = new StringBuilder();
        CanonicalWriter writer = CanonicalWriter.compact(out);
        writer.startList();
        for (String number : new String[] {"1000.00", "1E+3", "0.50", "0.0001", "0.00"}) {
            writer.number(new BigDecimal(number));
        }
        writer.endList();
        assertThat(out).hasToString("[1000,1000,0.5,0.0001,0]");
    }

    private static void write(CanonicalWriter writer) {
        writer.startObject();
        writer.name("a");
        writer.startList();
        writer.number(1);
        writer.startObject();
        writer.name("b");
        writer.bool(true);
        writer.endObject();
        writer.startList();
        writer.endList();
        writer.startObject();
        writer.endObject();
        writer.endList();
        writer.name("é€\"\\\n\u0001");
        writer.text("x");
        writer.endObject();
        writer.endLine();
    }
}
