package nl.llo.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.llo.io.LedgerLines;
import nl.llo.matching.budget.BudgetStatus;
import nl.llo.matching.ledger.AccountStatuses;
import nl.llo.matching.ledger.BudgetAccount;
import nl.llo.matching.ledger.Decision;
import nl.llo.matching.ledger.LedgerState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stories of budgets as data, in {@code money/ledger.json}: events, which of them are refused and why, and what is left on a
 * date. Events go through the importer, so that a case cannot hold what a user could not write.
 */
class LedgerCasesTest {

    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = LedgerCasesTest.class.getResourceAsStream("/money/ledger.json")) {
            JsonNode all = new JsonMapper().readTree(Objects.requireNonNull(in));
            return StreamSupport.stream(all.required("cases").spliterator(), false)
                    .map(node -> Arguments.of(node.required("name").stringValue(), node));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOutAsTheSourcesSay(String name, JsonNode story) {
        LedgerState state = LedgerState.empty();
        Map<String, String> refused = new TreeMap<>();
        int number = 0;
        for (JsonNode event : story.required("events")) {
            number++;
            Decision decision = state.apply(LedgerLines.read(event.toString()));
            state = decision.state();
            if (decision.findRefusal().isPresent()) {
                refused.put(
                        Integer.toString(number),
                        decision.findRefusal().get().code().name());
            }
        }
        Map<String, String> expected = new TreeMap<>();
        if (story.has("refused")) {
            story.required("refused")
                    .properties()
                    .forEach(entry ->
                            expected.put(entry.getKey(), entry.getValue().stringValue()));
        }
        assertThat(refused).as("%s: refusals", name).isEqualTo(expected);
        BudgetAccount account = state.listAccounts().get(0);
        LocalDate on = LocalDate.parse(story.required("on").stringValue());
        JsonNode expect = story.required("expect");
        BudgetStatus status = AccountStatuses.on(on).of(account);
        assertThat(status.getState().name()).isEqualTo(expect.required("state").stringValue());
        check(expect, "used", Optional.of(account.getUsed()));
        check(expect, "paid", Optional.of(account.getPaid()));
        check(expect, "left", status.getAmountLeft());
        check(expect, "since", status.getSince());
        check(expect, "opensOn", status.getOpensOn());
        if (expect.has("grants")) {
            assertThat(account.countGrants())
                    .isEqualTo(expect.required("grants").intValue());
        }
    }

    private static void check(JsonNode expect, String name, Optional<?> actual) {
        if (expect.has(name)) {
            JsonNode value = expect.required(name);
            assertThat(actual.map(Object::toString).orElse(null))
                    .as(name)
                    .isEqualTo(value.isNull() ? null : value.stringValue());
        }
    }

    @Test
    void thereAreAtLeastThirty() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(30);
    }
}
