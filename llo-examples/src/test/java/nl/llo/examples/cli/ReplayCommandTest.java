package nl.llo.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.llo.examples.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayCommandTest {

    private static final String SCENARIO = """
            {"formatVersion": "1.0", "kind": "replay-scenario", "scenario": {
              "id": "small", "title": {"nl": "Kleine ronde", "en": "Small round"}, "seed": 1,
              "round": {"amount": 2000, "opensOn": "2023-05-01", "opensAt": "10:00", "grant": 1000},
              "groups": [{"id": "advised", "name": {"nl": "Eerst advies", "en": "Advised first"}},
                         {"id": "others", "name": {"nl": "Anderen", "en": "Others"}}],
              "arrivals": [
                {"person": "a", "group": "others", "at": "PT1M"},
                {"person": "b", "group": "others", "at": "PT2M"},
                {"person": "c", "group": "others", "at": "PT3M"},
                {"person": "d", "group": "advised", "at": "PT1M", "preparation": "P14D"}],
              "policies": [{"id": "first-come", "name": {"nl": "Wie het eerst komt", "en": "First come"}}]}}
            """;
    private static final String POLICIES = """
            {"formatVersion": "1.0", "kind": "replay-policies", "policies": [
              {"id": "reserved", "name": {"nl": "Gereserveerd", "en": "Reserved"},
               "reserved": [{"groups": ["%s"], "share": 50}]}]}
            """;

    @TempDir
    Path folder;

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text, UTF_8).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void listsTheScenariosThatComeWithTheLibrary() {
        assertThat(CliRun.of("replay").out()).isEqualTo("stap-2023-05\nstap-2023-07\nstap-2023-09\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void putsPoliciesSideBySide(String language) {
        CliRun run = CliRun.of("replay", "stap-2023-05", "--lang", language);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
        Golden.check("replay-" + language + ".txt", run.out());
    }

    @Test
    void writesTheReportThatTheSchemaDescribes() {
        CliRun run = CliRun.withInput(SCENARIO, "replay", "-", "--format", "json");
        assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
        Golden.check("replay.json", run.out());
    }

    @Test
    void usesThePoliciesOfAFileInsteadOfThoseOfTheScenario() {
        CliRun run = CliRun.of(
                "replay",
                file("s.json", SCENARIO),
                "--policy",
                file("p.json", POLICIES.formatted("advised")),
                "--lang",
                "en");
        assertThat(run.out()).contains("Reserved").doesNotContain("First come");
    }

    @Test
    void tellsEveryErrorAndReplaysNothing() {
        CliRun run = CliRun.of(
                "replay",
                file("s.json", SCENARIO),
                "--policy",
                file("p.json", POLICIES.formatted("adviced")),
                "--lang",
                "en");
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("LLO-REFERENCE-UNKNOWN", "Did you mean \"advised\"?", "not replayed");
    }

    @Test
    void leavesAPageBehind() throws IOException {
        Path page = folder.resolve("page.html");
        CliRun run = CliRun.of("replay", file("s.json", SCENARIO), "--html", page.toString(), "--lang", "en");
        assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(Files.readString(page)).contains("<title>Small round</title>", "First come", "</html>");
    }

    @Test
    void saysWhatCannotBeUsed() {
        assertThat(CliRun.of("replay", folder.resolve("none.json").toString()).status())
                .isEqualTo(ExitStatus.UNUSABLE);
        CliRun page = CliRun.of(
                "replay",
                "stap-2023-09",
                "--html",
                folder.resolve("no/such/page.html").toString());
        assertThat(page.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(page.err()).contains("page.html");
        CliRun none =
                CliRun.withInput(SCENARIO.replaceAll("\"policies\"[^\\]]*\\]", "\"policies\": []"), "replay", "-");
        assertThat(none.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(none.err()).contains("--policy");
        assertThat(CliRun.withInput(SCENARIO, "replay", "-", "--policy", "-").status())
                .isEqualTo(ExitStatus.UNUSABLE);
    }
}
