package nl.llo.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.llo.io.ImportSource;
import nl.llo.io.LloReplays;
import nl.llo.matching.replay.AllocationReplay;
import nl.llo.matching.replay.ReplayDecision;
import nl.llo.matching.replay.ReplayResult;
import nl.llo.matching.replay.ReplayRun;
import nl.llo.model.money.Money;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.replay.ReplayTally;
import nl.llo.model.time.Elapsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rounds small enough to work out by hand, in {@code cases/replay}: a scenario, a policy, and who must get what. They go through
 * the importer, so that a case cannot hold what a user could not write. A person's second request is called {@code name#2}.
 */
class ReplayCasesTest {

    record Case(String name, JsonNode node) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = ReplayCasesTest.class.getResourceAsStream("/cases/replay/rounds.json")) {
            List<Case> cases = new ArrayList<>();
            for (JsonNode node : JsonMapper.builder()
                    .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readTree(Objects.requireNonNull(in))
                    .required("cases")) {
                cases.add(new Case(node.required("name").asString(), node));
            }
            return cases.stream();
        }
    }

    private static String members(JsonNode object) {
        String json = object.toString();
        return json.substring(1, json.length() - 1);
    }

    private static ReplayRun replay(JsonNode node) {
        String policy = members(node.required("policy"));
        String back = node.has("comingBack") ? ", \"comingBack\": " + node.required("comingBack") : "";
        String document = """
                {"formatVersion": "1.0", "kind": "replay-scenario", "scenario": {"id": "case", "title": {"nl": "Geval"}, "seed": 1,
                  "groups": [{"id": "advised", "name": {"nl": "Eerst advies"}%s}, {"id": "others", "name": {"nl": "Anderen"}%s}],
                  %s, "policies": [{"id": "policy", "name": {"nl": "Verdeelwijze"}%s}]}}""";
        String json = document.formatted(
                back, back, members(node.required("scenario")), policy.isEmpty() ? policy : ", " + policy);
        ReplayScenario scenario = LloReplays.standard()
                .readScenario(ImportSource.of(json.getBytes(StandardCharsets.UTF_8), "case"))
                .getValue();
        return AllocationReplay.of(scenario).run(scenario.getPolicies().get(0));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesOutAsWorkedOutByHand(Case example) {
        JsonNode node = example.node();
        ReplayRun run = replay(node);
        assertThat(run.getOutcome().getLeft()).isEqualTo(money(node.required("left")));
        if (node.has("emptyAfter")) {
            assertThat(run.getOutcome().getTotal().getEmptyAfter())
                    .isEqualTo(Optional.of(
                            Elapsed.parse(node.required("emptyAfter").asString())));
        } else if (!node.has("total")) {
            assertThat(run.getOutcome().getTotal().getEmptyAfter()).isEmpty();
        }
        if (node.has("total")) {
            checkNumbers(node.required("total"), run.getOutcome().getTotal());
        } else {
            checkPeople(node, run);
        }
    }

    private static void checkPeople(JsonNode node, ReplayRun run) {
        Map<String, Integer> requests = new HashMap<>();
        Map<String, Money> granted = new TreeMap<>();
        Map<String, String> refused = new TreeMap<>();
        List<String> tooLate = new ArrayList<>();
        for (ReplayDecision decision : run.listDecisions()) {
            int request = requests.merge(decision.person(), 1, Integer::sum);
            String name = decision.person() + (request > 1 ? "#" + request : "");
            if (decision.result() == ReplayResult.GRANTED) {
                granted.put(name, decision.granted());
            } else {
                refused.put(name, decision.result().name());
            }
            if (decision.tooLate()) {
                tooLate.add(name);
            }
        }
        Map<String, Money> expected = new TreeMap<>();
        node.required("granted").properties().forEach(entry -> expected.put(entry.getKey(), money(entry.getValue())));
        assertThat(granted).isEqualTo(expected);
        Map<String, String> without = new TreeMap<>();
        node.required("refused")
                .properties()
                .forEach(entry -> without.put(entry.getKey(), entry.getValue().asString()));
        assertThat(refused).isEqualTo(without);
        List<String> late = new ArrayList<>();
        node.required("tooLate").forEach(name -> late.add(name.asString()));
        assertThat(tooLate).isEqualTo(late);
    }

    private static void checkNumbers(JsonNode total, ReplayTally tally) {
        Map<String, Object> actual = Map.of(
                "arrivals", tally.getArrivals(),
                "granted", tally.getGranted(),
                "refusedForMoney", tally.getRefusedForMoney(),
                "amount", tally.getAmount(),
                "prepared", tally.getPrepared(),
                "tooLate", tally.getTooLate());
        total.properties()
                .forEach(entry -> assertThat(Objects.requireNonNull(actual.get(entry.getKey()), entry.getKey())
                                .toString())
                        .as(entry.getKey())
                        .isEqualTo(entry.getValue().toString()));
    }

    private static Money money(JsonNode amount) {
        return Money.of(new BigDecimal(amount.toString()));
    }

    @Test
    void everyCaseSaysWhy() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(15).allSatisfy(example -> {
            assertThat(example.node().required("why").asString()).isNotBlank();
            assertThat(example.node().propertyNames())
                    .isSubsetOf(
                            "name",
                            "why",
                            "scenario",
                            "policy",
                            "comingBack",
                            "granted",
                            "refused",
                            "tooLate",
                            "total",
                            "left",
                            "emptyAfter");
        });
    }
}
