package nl.llo.io.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BuiltInDocumentsTest {

    private static final ValueCodec<List<String>> CODEC = Values.list(Values.text(20));

    private final FindingCollector findings = new FindingCollector();

    private @Nullable List<String> read(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new BuiltInDocuments(findings).read(new ByteArrayInputStream(bytes), "file", CODEC);
    }

    private List<String> places() {
        return findings.toReport().listFindings().stream()
                .map(finding -> finding.getCode() + " "
                        + finding.getLocation().getPointer() + " "
                        + finding.getLocation().getLine() + ":"
                        + finding.getLocation().getColumn())
                .toList();
    }

    @Test
    void readsWhatIsSound() throws IOException {
        assertThat(read("[\r\n  \"a\",\n\t\"Fryslân\"\n]\n")).containsExactly("a", "Fryslân");
        assertThat(places()).isEmpty();
    }

    @Test
    void tellsWhereAFaultStands() throws IOException {
        assertThat(read("[\n  \"a\",\n  7\n]\n")).isNull();
        assertThat(places()).containsExactly("LLO-VALUE-TYPE /1 3:3");
    }

    @Test
    void tellsWhereTheTextIsNoJson() throws IOException {
        assertThat(read("[\n  \"a\"\n  \"b\"\n]\n")).isNull();
        assertThat(places()).hasSize(1).allMatch(place -> place.startsWith("LLO-JSON-SYNTAX"));
    }
}
