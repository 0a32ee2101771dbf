package nl.llo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.llo.examples.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchCommandTest {

    private static final List<String> SCHEMES = List.of(
            "test-fits",
            "test-likely",
            "test-open",
            "test-indirect",
            "test-later",
            "test-ended",
            "test-ended-open",
            "test-not");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellsWhatFitsAndWhy(String language) {
        CliRun run = CliRun.of(asked("--lang", language));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Golden.check("match-" + language + ".txt", run.out());
    }

    @Test
    void writesJsonForPrograms() {
        CliRun run = CliRun.of(matching("--format", "json", "--regulation", "test-open"));
        assertThat(run.status()).isZero();
        Golden.check("match.json", run.out());
    }

    @Test
    void jsonDoesNotDependOnTheLanguage() {
        String[] dutch = matching("--format", "json", "--regulation", "test-open", "--lang", "nl");
        String[] english = matching("--format", "json", "--regulation", "test-open", "--lang", "en");
        assertThat(CliRun.of(dutch)).isEqualTo(CliRun.of(english));
    }

    @Test
    void hidesWhatIsOfNoUseUnlessAskedFor() {
        CliRun few = CliRun.of(matching("--lang", "en"));
        assertThat(few.out())
                .contains("test-fits", "test-later", "--all")
                .doesNotContain("test-not", "test-ended-open");
        CliRun all = CliRun.of(matching("--lang", "en", "--all"));
        assertThat(all.out()).contains("test-fits", "test-later", "test-not", "test-ended-open");
        CliRun json = CliRun.of(matching("--format", "json"));
        assertThat(json.out()).contains("\"test-fits\"").doesNotContain("\"test-not\"");
        CliRun jsonOfAll = CliRun.of(matching("--format", "json", "--all"));
        assertThat(jsonOfAll.out()).contains("\"test-fits\"", "\"test-not\"");
    }

    @Test
    void tellsTheGroupsAndByWhoseDefinition() {
        CliRun run = CliRun.of(matching("--lang", "en"));
        assertThat(run.out())
                .contains("BELONGS TO THESE TARGET GROUPS")
                .contains("* On-call workers in Twente (test), according to Test desk [TEST-LETTER 3]");
    }

    @Test
    void tellsWhereDefinitionsDisagree() {
        String retired =
                "{\"birthYear\": 1930, \"groups\": {\"includes\": [\"test-flex\"], \"excludes\": [\"test-on-call\"]}}";
        CliRun run = CliRun.withInput(
                retired, "match", "-", "--on", "2022-06-01", "--catalogue", TestFiles.SCHEMES, "--lang", "en");
        assertThat(run.out())
                .contains("HERE THE DEFINITIONS DO NOT AGREE\n")
                .contains("  \"test-flex\"\n")
                .contains("    + Flex workers (test) [TEST-LETTER 3]\n")
                .contains("    - On-call workers in Twente (test), according to Test desk [TEST-LETTER 3]\n");
    }

    @Test
    void readsEveryFileAndNumbersTheProfilesWithoutPseudonym() {
        CliRun run = CliRun.withInput(
                "{\"birthYear\": 1990}\n{\"birthYear\": 1950}\n",
                "match",
                TestFiles.PERSON,
                "-",
                "--on",
                "2022-06-01",
                "--lang",
                "en",
                "--regulation",
                "stap-budget");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "test-person on 1 June 2022", "Profile 2 on 1 June 2022", "Profile 3 on 1 June 2022");
    }

    @Test
    void anErrorInOneProfileLeavesTheOthers() {
        CliRun run = CliRun.withInput(
                "{\"birthYear\": 1990}\n{\"birthYear\": \"old\"}\n{\"birthYear\": 1950}\n",
                "match",
                "-",
                "--on",
                "2022-06-01",
                "--lang",
                "en",
                "--regulation",
                "stap-budget");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Profile 1 on", "Profile 2 on").doesNotContain("Profile 3 on");
        assertThat(run.err()).startsWith("(standard input):2:").contains("/birthYear");
    }

    @Test
    void theWordTodayIsTheOnlyWayToTheClock() {
        CliRun run =
                CliRun.of("match", TestFiles.PERSON, "--on", "today", "--lang", "en", "--regulation", "stap-budget");
        assertThat(run.out()).contains("test-person on 2 November 2026");
    }

    @Test
    void aProfileOfAnOrganisationIsMatchedDirectly() {
        CliRun run = CliRun.withInput(
                "{\"kind\": \"MUNICIPALITY\", \"home\": {\"municipality\": \"GM0164\"}}",
                "match",
                "-",
                "--on",
                "2022-06-01",
                "--lang",
                "en",
                "--catalogue",
                TestFiles.SCHEMES,
                "--regulation",
                "test-indirect");
        assertThat(run.out())
                .contains("FITS NOW (1)")
                .contains("applicant: a regional partnership or the municipality");
    }

    /** Its budgets: one with a ledger, and one of which a share is kept for a group that the person may belong to. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellsWhetherThereIsMoneyForThePersonAndOnWhichTerms(String language) {
        CliRun run = CliRun.withInput(UNSURE, aboutMoney("--lang", language));
        assertThat(run.status()).as(run.err()).isZero();
        Golden.check("match-money-" + language + ".txt", run.out());
    }

    @Test
    void tellsProgramsWhetherThereIsMoney() {
        CliRun run = CliRun.withInput(UNSURE, aboutMoney("--format", "json"));
        assertThat(run.status()).as(run.err()).isZero();
        Golden.check("match-money.json", run.out());
    }

    @Test
    void keepsMoneyForWhoBelongsToTheGroup() {
        String member = "{\"home\": {\"municipality\": \"GM0141\"}, \"statuses\": [\"ON_CALL\"]}";
        assertThat(CliRun.withInput(member, aboutMoney("--format", "json")).out())
                .contains("\"belongs\": \"TRUE\"", "LEFT_BY_FIGURES")
                .doesNotContain("DEPENDS_ON_GROUP");
    }

    @Test
    void callsABudgetNearlyEmptyAsAsked() {
        assertThat(CliRun.withInput(UNSURE, aboutMoney("--format", "json")).out())
                .doesNotContain("NEARLY_EMPTY");
        assertThat(CliRun.withInput(UNSURE, aboutMoney("--format", "json", "--nearly-empty", "80"))
                        .out())
                .contains("NEARLY_EMPTY");
    }

    @Test
    void tellsWhatIsWrongInALedger() {
        CliRun run = CliRun.of(matching("--ledger", TestFiles.of("ledger.ndjson"), "--lang", "en"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("LLO-LEDGER-REFUSED", "LLO-LEDGER-TORN");
        assertThat(run.out()).contains("FITS NOW");
    }

    @Test
    void standardInputIsOneThing() {
        CliRun run = CliRun.withInput("{}", "match", "-", "--ledger", "-", "--on", "2022-06-01", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("standard input (-) can be one thing only");
        CliRun asking = CliRun.withInput("", "match", "--ask", "--ledger", "-", "--on", "2022-06-01", "--lang", "en");
        assertThat(asking.status()).isEqualTo(2);
    }

    private static final String UNSURE = "{\"id\": \"unsure\", \"home\": {\"municipality\": \"GM0164\"}}";

    private static String[] aboutMoney(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "match",
                "-",
                "--on",
                "2023-06-01",
                "--catalogue",
                TestFiles.of("money.json"),
                "--ledger",
                TestFiles.of("money.ndjson")));
        arguments.addAll(
                List.of("--regulation", "test-ledger", "--regulation", "test-kept", "--regulation", "test-gone"));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    private static String[] asked(String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        SCHEMES.forEach(scheme -> arguments.addAll(List.of("--regulation", scheme)));
        return matching(arguments.toArray(String[]::new));
    }

    private static String[] matching(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("match", TestFiles.PERSON, "--on", "2022-06-01", "--catalogue", TestFiles.SCHEMES));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }
}
