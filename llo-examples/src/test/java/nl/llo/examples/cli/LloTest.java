package nl.llo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LloTest {

    @Test
    void helps() {
        CliRun run = CliRun.of("--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: llo").contains("match", "validate", "catalogue");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void tellsItsVersion() {
        CliRun run = CliRun.of("--version");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("llo ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "catalogue", "match", "validate", "catalogue show"})
    void aCommandThatMissesSomethingIsWrongUse(String command) {
        CliRun run = CliRun.of(command.isEmpty() ? new String[0] : command.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        List<String> lines = run.err().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("llo: Missing ");
        assertThat(lines.get(1)).isEqualTo("Try '" + ("llo " + command).strip() + " --help'.");
    }

    @Test
    void tellsWhatItDoesNotKnowBeforeWhatIsMissing() {
        assertThat(CliRun.of("match", "--verdit", "no").err()).startsWith("llo: Unknown option");
        assertThat(CliRun.of("help", "match").err()).startsWith("llo: Unmatched argument at index 0: 'help'");
    }

    @Test
    void namesTheOptionThatWasProbablyMeant() {
        assertThat(CliRun.of("match", "--verdit", "no").err())
                .contains("'--verdit'")
                .contains("--verdict");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--no-such-option",
                "no-such-command",
                "match x.json --on 2022-06-01 --lang de",
                "match x.json --on 2022-06-01 --format xml",
                "validate x.json --kind csv",
                "catalogue list --type schemes",
                "catalogue show a b"
            })
    void whatItDoesNotKnowIsWrongUse(String line) {
        CliRun run = CliRun.of(line.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSizeBetween(2, 3)
                .first()
                .asString()
                .startsWith("llo: ")
                .doesNotContain("Exception");
    }
}
