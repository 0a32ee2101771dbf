package nl.llo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.llo.matching.Access;
import nl.llo.matching.TimingState;
import nl.llo.matching.Verdict;
import nl.llo.matching.budget.BudgetState;
import nl.llo.matching.funding.FundRole;
import nl.llo.matching.outcome.ConditionKind;
import nl.llo.matching.outcome.ProfileAttribute;
import nl.llo.matching.outcome.Truth;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.budget.CapKind;
import nl.llo.model.budget.RestAtEnd;
import nl.llo.model.facility.FacilityKind;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.regulation.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the command line writes for programs is what the published schemas say, and nothing more. */
class OutputSchemaTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static List<?> refusals(String schema, String json) {
        JsonNode strict = JSON.readTree(CliRun.of("schema", schema).out());
        strict.findParents("properties").stream()
                .filter(node -> node.path("type").asString("").equals("object"))
                .forEach(node -> ((ObjectNode) node).put("additionalProperties", false));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(strict.toString())
                .validate(json, InputFormat.JSON);
    }

    @Test
    void matches() {
        String on = "2022-06-01";
        String all = CliRun.of(
                        "match",
                        TestFiles.PERSON,
                        "--on",
                        on,
                        "--all",
                        "--format",
                        "json",
                        "--catalogue",
                        TestFiles.SCHEMES)
                .out();
        assertThat(refusals("matches", all)).isEmpty();
        assertThat(all).contains("\"money\"", "\"disagreements\"", "\"prerequisites\"");
        assertThat(refusals(
                        "matches",
                        CliRun.of("match", TestFiles.PERSON, "--on", on, "--format", "json")
                                .out()))
                .isEmpty();
        String money = CliRun.of(
                        "match",
                        TestFiles.PERSON,
                        "--on",
                        "2023-06-01",
                        "--format",
                        "json",
                        "--catalogue",
                        TestFiles.of("money.json"),
                        "--ledger",
                        TestFiles.of("money.ndjson"))
                .out();
        assertThat(refusals("matches", money)).isEmpty();
        assertThat(money).contains("\"limits\"", "\"reserved\"", "\"restAtEnd\"", "\"caps\"");
        assertThat(refusals("matches", all.replace("\"UNDETERMINED\"", "\"MAYBE\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regulations",
                "groups",
                "organisations",
                "traits",
                "factors",
                "facilities",
                "documents",
                "regions",
                "municipalities",
                "provinces"
            })
    void lists(String type) {
        String list = CliRun.of("catalogue", "list", "--type", type, "--format", "json")
                .out();
        assertThat(refusals("list", list)).isEmpty();
    }

    @Test
    void recordsAndReports() {
        assertThat(refusals(
                        "catalogue",
                        CliRun.of("catalogue", "show", "stap-budget", "--format", "json")
                                .out()))
                .isEmpty();
        assertThat(refusals(
                        "report",
                        CliRun.of("validate", TestFiles.of("broken-catalogue.json"), "--format", "json")
                                .out()))
                .isEmpty();
    }

    @Test
    void whoPays() {
        String funding = FundCommandTest.fund("--format", "json").out();

        assertThat(refusals("funding", funding)).isEmpty();
        assertThat(funding).contains("\"runnersUp\": [\n    {", "\"alternatives\": [\n    {", "\"remarks\": []");
        assertThat(refusals("funding", funding.replace("\"PAYS\"", "\"GIVES\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-04-30", "2023-05-31", "2023-07-31", "2025-01-01"})
    void whatIsLeft(String on) {
        String left = CliRun.of("budget", "--ledger", TestFiles.of("ledger.ndjson"), "--on", on, "--format", "json")
                .out();

        assertThat(refusals("budgets", left)).isEmpty();
        assertThat(refusals("budgets", left.replace("\"limits\"", "\"bounds\"")))
                .isNotEmpty();
    }

    @Test
    void whatAnotherAllocationWouldHaveDone() {
        String replayed =
                CliRun.of("replay", "stap-2023-09", "--format", "json").out();

        assertThat(refusals("replay-report", replayed)).isEmpty();
        assertThat(refusals("replay-report", replayed.replace("\"groups\"", "\"sets\"")))
                .isNotEmpty();
    }

    static Stream<Map.Entry<String, Class<? extends Enum<?>>>> words() {
        return Map.<String, Class<? extends Enum<?>>>ofEntries(
                Map.entry("Verdict", Verdict.class),
                Map.entry("Access", Access.class),
                Map.entry("TimingState", TimingState.class),
                Map.entry("Truth", Truth.class),
                Map.entry("ConditionKind", ConditionKind.class),
                Map.entry("ConditionSubject", ConditionSubject.class),
                Map.entry("UnknownCause", UnknownCause.class),
                Map.entry("BudgetState", BudgetState.class),
                Map.entry("CapKind", CapKind.class),
                Map.entry("RestAtEnd", RestAtEnd.class),
                Map.entry("ProfileAttribute", ProfileAttribute.class),
                Map.entry("ApplicantKind", ApplicantKind.class),
                Map.entry("PlaceKind", PlaceKind.class),
                Map.entry("FacilityKind", FacilityKind.class),
                Map.entry("Strength", Strength.class))
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("words")
    void theWordsOfMatchesAreThoseThatThereAre(Map.Entry<String, Class<? extends Enum<?>>> words) {
        JsonNode schema = JSON.readTree(CliRun.of("schema", "matches").out());
        assertThat(schema.path("$defs").path(words.getKey()).path("enum").values())
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(words.getValue().getEnumConstants())
                                .map(Enum::name)
                                .toList());
    }

    @Test
    void theWordsOfTheOthersAreThoseThatThereAre() {
        assertThat(words("funding", "Role")).containsExactlyInAnyOrder(names(FundRole.values()));
        assertThat(words("budgets", "BudgetState")).containsExactlyInAnyOrder(names(BudgetState.values()));
    }

    private static List<String> words(String schema, String name) {
        return JSON.readTree(CliRun.of("schema", schema).out()).path("$defs").path(name).path("enum").values().stream()
                .map(JsonNode::asString)
                .toList();
    }

    private static String[] names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"budgets", "funding", "matches", "list"})
    void theSchemasThatAreKeptByHandArePublished(String name) {
        assertThat(Path.of("../docs/schema/command-line/" + name + ".json"))
                .hasContent(CliRun.of("schema", name).out());
    }
}
