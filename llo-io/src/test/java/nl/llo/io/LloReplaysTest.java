package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.model.replay.ReplayPolicy;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;

class LloReplaysTest {

    private static final String SCENARIO = """
            {"formatVersion": "1.0", "kind": "replay-scenario", "scenario": {
              "id": "s", "title": {"nl": "t"}, "seed": 1,
              "round": {"amount": 1000, "opensOn": "2023-05-01", "opensAt": "10:00", "grant": 100},
              "groups": [{"id": "care", "name": {"nl": "Zorg"}}%s]%s}}
            """;

    private static ImportResult<ReplayScenario> read(String json) {
        return LloReplays.standard().readScenario(ImportSource.of(json.getBytes(StandardCharsets.UTF_8), "s.json"));
    }

    private static ImportResult<List<ReplayPolicy>> readPolicies(String json, ReplayScenario scenario) {
        return LloReplays.standard()
                .readPolicies(ImportSource.of(json.getBytes(StandardCharsets.UTF_8), "p.json"), scenario);
    }

    private static String write(Consumer<Appendable> writing) {
        StringBuilder out = new StringBuilder();
        writing.accept(out);
        return out.toString();
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(@ForAll ReplayScenario scenario, @ForAll ReplayPolicy policy) {
        String json = write(out -> LloReplays.standard().writeScenario(scenario, out));
        ImportResult<ReplayScenario> result = read(json);
        assertThat(result.getReport().listFindings()).isEmpty();
        assertThat(result.getValue()).isEqualTo(scenario);
        assertThat(write(out -> LloReplays.standard().writeScenario(result.getValue(), out)))
                .isEqualTo(json);

        String policies = write(out -> LloReplays.standard().writePolicies(List.of(policy), out));
        assertThat(readPolicies(policies, scenario).getValue()).containsExactly(policy);
    }

    @Test
    void everyFaultIsToldAtItsPlaceInOneGo() {
        ImportResult<ReplayScenario> result = read(SCENARIO.formatted(
                ", {\"id\": \"care\", \"name\": {\"nl\": \"Zorg\"}}",
                ", \"arrivals\": [{\"person\": \"a\", \"group\": \"cares\", \"at\": \"PT0S\"}],"
                        + " \"policies\": [{\"id\": \"p\", \"name\": {\"nl\": \"p\"}, \"reserved\":"
                        + " [{\"groups\": [\"care\"], \"share\": 60, \"amount\": 1}]}]"));
        assertThat(result.findValue()).isEmpty();
        assertThat(result.getReport().listFindings())
                .extracting(Finding::getCode, finding -> finding.getLocation().getPointer())
                .containsExactlyInAnyOrder(
                        tuple(FindingCode.ID_DUPLICATE, "/scenario/groups/1/id"),
                        tuple(FindingCode.REFERENCE_UNKNOWN, "/scenario/arrivals/0/group"),
                        tuple(FindingCode.REPLAY_PART, "/scenario/policies/0/reserved/0"));
        assertThat(result.getReport().listFindings())
                .extracting(finding -> finding.getMessage(Language.EN) + " " + finding.getHint(Language.EN))
                .anyMatch(text -> text.contains("no group of the scenario with the id \"cares\"")
                        && text.contains("Did you mean \"care\"?"));
    }

    @Test
    void aPolicyIsHeldToTheScenarioItIsFor() {
        ReplayScenario scenario = read(SCENARIO.formatted("", "")).getValue();
        String json = """
                {"formatVersion": "1.0", "kind": "replay-policies", "policies": [
                  {"id": "p", "name": {"nl": "p"}, "reserved": [{"groups": ["elsewhere"], "share": 10}]},
                  {"id": "q", "name": {"nl": "q"}, "stages": [{"opensAfter": "P1D", "amount": 1000.01}]}]}
                """;
        assertThat(readPolicies(json, scenario).getReport().listFindings())
                .extracting(Finding::getCode, finding -> finding.getLocation().getPointer())
                .containsExactly(
                        tuple(FindingCode.REFERENCE_UNKNOWN, "/policies/0/reserved/0/groups"),
                        tuple(FindingCode.REPLAY_BUDGET, "/policies/1"));
    }

    @Test
    void aPseudonymThatIsNoneIsNotRepeated() {
        ImportResult<ReplayScenario> result = read(SCENARIO.formatted(
                "", ", \"arrivals\": [{\"person\": \"Canary Jansen\", \"group\": \"care\", \"at\": \"PT0S\"}]"));
        assertThat(result.getReport().listFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo(FindingCode.VALUE_FORM);
            assertThat(finding.getMessage(Language.EN) + finding.getHint(Language.EN) + finding.getArguments())
                    .doesNotContain("Canary");
        });
    }

    @Test
    void timesHaveTheirOwnForms() {
        String wrong = SCENARIO.formatted(
                        "", ", \"arrivals\": [{\"person\": \"a\", \"group\": \"care\", \"at\": \"2 uur\"}]")
                .replace("\"10:00\"", "\"10 uur\"");
        assertThat(read(wrong).getReport().listFindings())
                .extracting(finding -> finding.getMessage(Language.EN))
                .anyMatch(message -> message.contains("a time of day such as 10:00"))
                .anyMatch(message -> message.contains("a time after the opening such as PT2H30M"));
    }

    @Test
    void theScenariosThatComeWithTheLibraryAreSoundAndCanonical() throws IOException {
        assertThat(LloReplays.listBuiltIn()).hasSize(3);
        for (String id : LloReplays.listBuiltIn()) {
            ReplayScenario scenario = LloReplays.getBuiltIn(id);
            assertThat(scenario.getId()).hasToString(id);
            assertThat(scenario.getRecorded()).isPresent();
            assertThat(scenario.getAssumptions())
                    .isNotEmpty()
                    .allMatch(text -> text.getEn().isPresent());
            Path file = Path.of("src/main/resources/nl/llo/io/replay", id + ".json");
            assertThat(write(out -> LloReplays.standard().writeScenario(scenario, out)))
                    .isEqualTo(Files.readString(file));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> LloReplays.getBuiltIn("stap-2021-01"));
    }
}
