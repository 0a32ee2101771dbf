package nl.llo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.llo.examples.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger holds a refused event on line 5 and a torn one on line 10. */
class BudgetCommandTest {

    private static final String LEDGER = TestFiles.of("ledger.ndjson");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellsWhatIsLeftAndWhatCannotBe(String language) {
        CliRun run = CliRun.of("budget", "--ledger", LEDGER, "--on", "2023-05-31", "--lang", language);
        assertThat(run.status()).isEqualTo(1);
        Golden.check("budget-" + language + ".txt", run.out());
        Golden.check("budget-" + language + "-findings.txt", run.err());
    }

    @Test
    void writesJsonForPrograms() {
        CliRun run = CliRun.of("budget", "--ledger", LEDGER, "--on", "2023-07-31", "--format", "json");
        Golden.check("budget.json", run.out());
    }

    @Test
    void leavesOutWhatCameLater() {
        CliRun run = CliRun.of("budget", "--ledger", LEDGER, "--on", "2023-04-30", "--format", "json");
        assertThat(run.out()).contains("\"events\": 1").contains("OPENS").doesNotContain("test-later");
        assertThat(run.err()).as("what is wrong later is told all the same").contains("LLO-LEDGER-REFUSED");
    }

    @Test
    void callsABudgetNearlyEmptyAsAsked() {
        String[] asked = {"budget", "--ledger", LEDGER, "--on", "2023-05-31", "--format", "json", "--nearly-empty"};
        assertThat(CliRun.of(with(asked, "10")).out()).contains("\"OPEN\"").doesNotContain("NEARLY_EMPTY");
        assertThat(CliRun.of(with(asked, "90%")).out()).contains("NEARLY_EMPTY");
        assertThat(CliRun.of(with(asked, "101")).status()).isEqualTo(2);
        assertThat(CliRun.of(with(asked, "1e9")).status()).isEqualTo(2);
    }

    private static String[] with(String[] words, String last) {
        String[] all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = last;
        return all;
    }

    @Test
    void readsStandardInput() {
        String line = """
                {"opened":{"key":"k","on":"2023-04-01","budget":{"id":"b","total":1,"sources":[{"document":"T"}]}}}
                """;
        CliRun run = CliRun.withInput(line, "budget", "--ledger", "-", "--on", "2023-04-01", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("open: €1 left by the figures of 1 April 2023");
    }

    @Test
    void refusesWhatIsNoLedger() {
        assertThat(CliRun.withInput("", "budget", "--ledger", "-", "--on", "2023-04-01")
                        .status())
                .isEqualTo(2);
        assertThat(CliRun.of("budget", "--ledger", "nowhere.ndjson", "--on", "2023-04-01")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void showsNoPerson() {
        CliRun run = CliRun.of("budget", "--ledger", LEDGER, "--on", "2023-07-31", "--format", "json");
        assertThat(run.out() + run.err()).doesNotContain("\"p1\"", "p2", "p3");
    }
}
