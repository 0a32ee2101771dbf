package nl.llo.io.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.llo.io.EveryReport;
import nl.llo.io.ImportSource;
import nl.llo.io.LloConverter;
import nl.llo.io.finding.Finding;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that mean harm, or that nobody may see. */
class HostileCellsTest {

    private static final String CANARY = "Canary-7Q";
    private static final List<String> TEXTS = List.of("/id", "/home/neighbourhood", "/course/name", "/sectors");

    @ParameterizedTest
    @ValueSource(strings = {"123456782", "1234.56.782", "nummer 123456782"})
    void aLikelyCitizenNumberIsRefusedAndNotShown(String number) {
        Converted converted = Converted.with(
                Converted.csv("{\"to\": \"/home/neighbourhood\", \"from\": \"x\", \"take\": 4}"),
                "x\n" + number + "\n");
        assertThat(converted.lines()).containsExactly("TEXT-CITIZEN-NUMBER file:2:1 row 2 cell 1 \"x\"");
        assertThat(converted.out()).isEmpty();
        assertThat(converted.result().getReport().listFindings().toString()).doesNotContain("56");
    }

    @Test
    void noValueOfAPersonShowsInAnyFinding() {
        String fields = TEXTS.stream()
                .map(to -> "{\"to\": \"" + to + "\", \"from\": \"" + to.substring(1) + "\"}")
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
        String all = fields + """
                , {"to": "/birthDate", "from": "d"}, {"to": "/income", "from": "n"}, {"to": "/startQualification", "from": "f"}
                , {"to": "/education", "from": "c", "codes": {"1": "PO"}}, {"to": "/benefits", "from": "b"}""";
        String header = "id;home/neighbourhood;course/name;sectors;d;n;f;c;b";
        StringBuilder csv = new StringBuilder(header + ";" + CANARY + "\n");
        for (String cell :
                List.of(CANARY, "=" + CANARY, CANARY + "\u202E", "\"" + CANARY, CANARY + "\"x", "#" + CANARY)) {
            csv.append((cell + ";").repeat(10)).append('\n');
            csv.append((cell + ";").repeat(9)).append(cell).append('\n');
        }
        Converted converted = Converted.with(Converted.csv(all), csv.toString());
        assertThat(converted.result().getReport().listFindings()).hasSizeGreaterThan(20);
        for (Finding finding : converted.result().getReport().listFindings()) {
            assertThat(finding
                            + finding.getMessage(Language.NL)
                            + finding.getHint(Language.NL)
                            + finding.getHint(Language.EN)
                            + finding.getArguments())
                    .doesNotContain("7Q");
        }
        assertThat(EveryReport.of(converted.result().getReport()))
                .noneSatisfy(report -> assertThat(report).contains("7Q"));
        byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(EveryReport.of(LloConverter.standard().detect(ImportSource.of(bytes, "file"))))
                .noneSatisfy(report -> assertThat(report).contains("7Q"));
        StringBuilder suggested = new StringBuilder();
        LloConverter.standard().suggest(ImportSource.of(bytes, "file")).write(suggested);
        assertThat(suggested.toString()).doesNotContain("7Q");
        assertThat(converted.rejectFindings()).doesNotContain("7Q");
        assertThat(converted.result().toString()).doesNotContain("7Q");
    }
}
