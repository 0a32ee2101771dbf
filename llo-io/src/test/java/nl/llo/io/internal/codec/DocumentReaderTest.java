package nl.llo.io.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.llo.io.internal.json.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private static final Limits SMALL = new Limits(4, 60, 60, 10, 12, 8, 6);

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\uFEFF"})
    void refusesAnEmptyFile(String text) {
        assertThat(Reading.of(Thing.CODEC, text).lines()).contains("LLO-INPUT-EMPTY  1:1");
    }

    @Test
    void skipsAByteOrderMarkAndSaysSo() {
        Reading<Thing> reading = Reading.of(Thing.CODEC, "\uFEFF{\"name\":\"a\"}");
        assertThat(reading.lines()).containsExactly("LLO-INPUT-BYTE-ORDER-MARK  1:1");
        assertThat(reading.value()).isEqualTo(Thing.named("a"));
    }

    @Test
    void refusesOtherEncodings() {
        String json = "{\"name\":\"a\"}";
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Reading<Thing> reading = Reading.of(Thing.CODEC, json.getBytes(charset), Privacy.PUBLIC, Limits.STANDARD);
            assertThat(reading.lines()).containsExactly("LLO-INPUT-ENCODING  1:1");
        }
    }

    @Test
    void placesTheFirstByteThatIsNotUtf8() {
        byte[] json = "{\n \"name\": \"Frysl\u00e2n\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Reading.of(Thing.CODEC, json, Privacy.PUBLIC, Limits.STANDARD)
                        .lines())
                .containsExactly("LLO-INPUT-ENCODING /name 2:16");
    }

    @Test
    void placesAWrongByteFarIntoAFile() {
        byte[] json = ("{\"name\": \"a\"," + "\n".repeat(20_000) + "  \"day\": \"\u00e2\"}")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Reading.of(Thing.CODEC, json, Privacy.PUBLIC, Limits.STANDARD)
                        .lines())
                .containsExactly("LLO-INPUT-ENCODING /day 20001:11");
    }

    @Test
    void columnsCountCharacters() {
        assertThat(Reading.of(Thing.CODEC, "{\"name\":\"\u00e2\u00e2€\", \"x\":1}")
                        .lines())
                .containsExactly("LLO-PROPERTY-UNKNOWN /x 1:16");
    }

    @Test
    void endsAtTheFirstFaultOfSyntaxButKeepsWhatWasFoundBefore() {
        assertThat(Reading.of(Thing.CODEC, "{\"nam\":1,\n\"day\" \"x\"}").lines())
                .containsExactly("LLO-PROPERTY-UNKNOWN /nam 1:2", "LLO-JSON-SYNTAX  2:7");
    }

    @Test
    void refusesWhatFollowsTheDocument() {
        assertThat(Reading.of(Thing.CODEC, "{\"name\":\"a\"}\n{}").lines()).containsExactly("LLO-JSON-TRAILING  2:1");
        assertThat(Reading.of(Thing.CODEC, "{\"name\":\"a\"}\n]").lines()).containsExactly("LLO-JSON-SYNTAX  2:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x\":[[[[1]]]]}",
                "{\"name\":\"aaaaaaaaaaaaa\"}",
                "{\"aaaaaaaaa\":1}",
                "{\"weight\":1234567}",
                "{\"weight\":1.234567}",
                "{\"x\":[1,2,3,4,5,6,7,8,9]}"
            })
    void refusesWhatGoesOverALimit(String json) {
        assertThat(Reading.of(Thing.CODEC, json, Privacy.PUBLIC, SMALL).lines())
                .last()
                .asString()
                .matches("LLO-INPUT-LIMIT .* 1:[1-9][0-9]*");
    }

    @Test
    void refusesADocumentThatIsTooLong() {
        String json = "{\"name\":\"a\"," + " ".repeat(10_000) + "\"x\":1}";
        assertThat(Reading.of(Thing.CODEC, json, Privacy.PUBLIC, SMALL).lines())
                .last()
                .asString()
                .startsWith("LLO-INPUT-LIMIT");
    }
}
