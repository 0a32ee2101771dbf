package nl.llo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.llo.examples.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

    @Test
    void saysSoWhenNothingIsWrong() {
        CliRun run = CliRun.of("validate", TestFiles.SCHEMES, TestFiles.PERSON, "--lang", "en");
        assertThat(run.out())
                .isEqualTo(TestFiles.SCHEMES + "\nNothing found.\n" + TestFiles.PERSON + "\nNothing found.\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellsEverythingThatIsWrong(String language) {
        CliRun run = CliRun.of(
                "validate",
                TestFiles.of("broken-catalogue.json"),
                TestFiles.of("broken-profiles.ndjson"),
                "--lang",
                language);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        Golden.check("validate-" + language + ".txt", run.out());
    }

    @Test
    void writesJsonForPrograms() {
        CliRun run = CliRun.of("validate", TestFiles.of("broken-profiles.ndjson"), "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        Golden.check("validate.json", run.out());
    }

    @Test
    void writesAPageThatOpensAnywhere() {
        CliRun run = CliRun.of(
                "validate",
                TestFiles.of("broken-catalogue.json"),
                TestFiles.of("broken-profiles.ndjson"),
                "--format",
                "html");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .contains("REGIONAL_FOND") // a line of the catalogue
                .doesNotContain("wrong-date", "1234AB"); // nothing of the profiles
    }

    @Test
    void catalogueFilesMayReferToEachOther() {
        CliRun apart = CliRun.of("validate", TestFiles.of("refers.json"));
        assertThat(apart.status()).isEqualTo(1);
        assertThat(apart.out()).contains("LLO-REFERENCE-UNKNOWN");
        CliRun together = CliRun.of("validate", TestFiles.of("refers.json"), TestFiles.SCHEMES);
        assertThat(together.out()).doesNotContain("LLO-REFERENCE-UNKNOWN");
        assertThat(together.status()).isZero();
    }

    @Test
    void readsStandardInputOnceAlthoughItLooksAtItFirst() {
        assertThat(CliRun.withInput("[{\"birthYear\": 1990}]", "validate", "-").status())
                .isZero();
        CliRun catalogue = CliRun.withInput(
                "{\"formatVersion\": \"1.0\", \"kind\": \"catalogue\", \"traits\": [{}]}",
                "validate",
                "-",
                "--lang",
                "en");
        assertThat(catalogue.status()).isEqualTo(1);
        assertThat(catalogue.out())
                .startsWith("(standard input)\n(standard input):1:")
                .contains("/traits/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue", "profiles"})
    void theKindCanBeGiven(String kind) {
        CliRun run = CliRun.withInput("{}", "validate", "-", "--kind", kind, "--lang", "en");
        assertThat(run.status()).isEqualTo(kind.equals("catalogue") ? 1 : 0);
    }

    @Test
    void aCatalogueWithErrorsIsNotUsedForAnAnswer() {
        CliRun run = CliRun.of(
                "match",
                TestFiles.PERSON,
                "--on",
                "2022-06-01",
                "--lang",
                "en",
                "--catalogue",
                TestFiles.of("broken-catalogue.json"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("/regulations/0").endsWith("llo: the catalogue has errors and is not used\n");
    }

    @Test
    void joinsWhatReasoningFinds() {
        String file = TestFiles.of("dead-branch.json");
        CliRun json = CliRun.of("validate", file, "--format", "json");
        assertThat(json.status()).isZero();
        assertThat(json.out()).contains("\"LLO-LINT-SUBSUMED-BRANCH\"", "/criterion/any/0\"", "\"line\": 9");
        CliRun without = CliRun.of("validate", file, "--no-lint", "--lang", "en");
        assertThat(without.out()).isEqualTo(file + "\nNothing found.\n");
    }

    @Test
    void holdsProfilesToTheCatalogueThatIsReadWithThem() throws IOException {
        Path profile = Files.writeString(folder.resolve("p.json"), "{\"traits\": {\"test-likes-tests\": true}}");
        CliRun alone = CliRun.of("validate", profile.toString());
        assertThat(alone.out()).contains("LLO-PROFILE-REFERENCE-UNKNOWN").doesNotContain("test-likes-tests");
        assertThat(alone.status()).isZero();
        CliRun together = CliRun.of("validate", profile.toString(), TestFiles.SCHEMES);
        assertThat(together.out()).doesNotContain("LLO-PROFILE-REFERENCE-UNKNOWN");
    }

    @TempDir
    Path folder;

    @Test
    void leavesAPageForAPartner() {
        Path page = folder.resolve("report.html");
        CliRun run = CliRun.of(
                "validate",
                TestFiles.of("broken-catalogue.json"),
                TestFiles.of("broken-profiles.ndjson"),
                "--report",
                page.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(page).content().contains("broken-profiles.ndjson", "LLO-VALUE-DATE", "<mark>");
    }

    @Test
    void leavesADocumentForPrograms() {
        Path json = folder.resolve("report.json");
        CliRun run = CliRun.of(
                "validate", TestFiles.of("broken-profiles.ndjson"), "--format", "json", "--report", json.toString());
        assertThat(json).hasContent(run.out());
    }

    @Test
    void leavesRefusedProfilesToBeMended() throws IOException {
        Path rejects = folder.resolve("rejects.ndjson");
        String file = TestFiles.of("broken-profiles.ndjson");
        CliRun run = CliRun.of("validate", file, "--rejects", rejects.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(Files.readAllLines(Path.of(file))).containsAll(Files.readAllLines(rejects));
        assertThat(folder.resolve("rejects.ndjson.findings.ndjson")).content().contains("LLO-VALUE-DATE");
    }

    @Test
    void leavesRefusedRecordsOfStandardInputAndOfACatalogue() throws IOException {
        Path rejects = folder.resolve("rejects");
        CliRun stream =
                CliRun.withInput("[{\"id\": \"a\"}, {\"id\":  3}]", "validate", "-", "--rejects", rejects.toString());
        assertThat(stream.status()).isEqualTo(1);
        assertThat(rejects).hasContent("[\n{\"id\":  3}\n]\n");
        CliRun catalogue =
                CliRun.of("validate", TestFiles.of("broken-catalogue.json"), "--rejects", rejects.toString());
        assertThat(catalogue.status()).isEqualTo(1);
        assertThat(rejects)
                .content()
                .startsWith("{\"formatVersion\": \"1.0\", \"kind\": \"catalogue\"")
                .contains("REGIONAL_FOND");
    }

    @Test
    void refusesAReportOfAnotherKindAndRejectsOfSeveralFiles() {
        CliRun pdf = CliRun.of("validate", TestFiles.PERSON, "--lang", "en", "--report", "x.pdf");
        assertThat(pdf.err()).isEqualTo("llo: the report x.pdf must end in .html, .json or .csv\n");
        assertThat(pdf.status()).isEqualTo(ExitStatus.UNUSABLE);
        CliRun two = CliRun.of("validate", TestFiles.PERSON, TestFiles.PERSON, "--lang", "en", "--rejects", "x");
        assertThat(two.err()).isEqualTo("llo: --rejects works on one file\n");
        assertThat(two.status()).isEqualTo(ExitStatus.UNUSABLE);
    }

    @Test
    void findsWhatCannotBeRecordedInALedger() {
        CliRun run = CliRun.of("validate", TestFiles.of("ledger.ndjson"), "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("ledger.ndjson:5:", "LLO-LEDGER-REFUSED", "LLO-LEDGER-TORN");
        assertThat(run)
                .isEqualTo(CliRun.of("validate", TestFiles.of("ledger.ndjson"), "--kind", "ledger", "--lang", "en"));
        assertThat(CliRun.of("validate", TestFiles.of("money.ndjson"), "--lang", "en")
                        .out())
                .endsWith("Nothing found.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            ledger          | {"formatVersion": "1.0", "kind": "ledger"}
            plan            | {"id": "r", "steps": [{"kind": "WORK", "name": {"nl": "Baan"}}]}
            plan            | {"formatVersion": "1.0", "kind": "plan", "plan": {"id": "r", "steps": [{"kind": "WORK", "name": {"nl": "Baan"}}]}}
            mapping         | {"formatVersion": "1.0", "kind": "mapping", "id": "m", "input": {"ndjson": true}, "target": "PROFILES", "fields": []}
            replay-scenario | {"formatVersion": "1.0", "kind": "replay-scenario", "scenario": {"id": "s", "title": {"nl": "Ronde"}, "seed": 1, "round": {"amount": 1, "opensOn": "2023-05-01", "opensAt": "10:00"}, "groups": [{"id": "g", "name": {"nl": "Groep"}}]}}
            """)
    void knowsTheOtherKindsOfDocuments(String kind, String document) {
        for (String asked : new String[] {"auto", kind}) {
            CliRun sound = CliRun.withInput(document, "validate", "-", "--kind", asked, "--lang", "en");
            assertThat(sound.out()).isEqualTo("(standard input)\nNothing found.\n");
            assertThat(sound.status()).isZero();
        }
        CliRun broken = CliRun.withInput(
                document.replaceFirst("}$", ", \"wonder\": 1}"), "validate", "-", "--kind", kind, "--lang", "en");
        assertThat(broken.out()).contains("LLO-PROPERTY-UNKNOWN");
        assertThat(broken.status()).isEqualTo(1);
    }

    @Test
    void holdsPoliciesToTheScenarioBesideThem() throws IOException {
        Path scenario = Files.writeString(folder.resolve("round.json"), """
                {"formatVersion": "1.0", "kind": "replay-scenario", "scenario": {"id": "s", "title": {"nl": "Ronde"}, "seed": 1,
                 "round": {"amount": 1, "opensOn": "2023-05-01", "opensAt": "10:00"}, "groups": [{"id": "g", "name": {"nl": "Groep"}}]}}
                """);
        String policies = """
                {"formatVersion": "1.0", "kind": "replay-policies", "policies": [{"id": "p", "name": {"nl": "Wijze"},
                 "reserved": [{"groups": ["GROUP"], "share": 50}]}]}""";
        assertThat(CliRun.withInput(policies.replace("GROUP", "g"), "validate", "-", scenario.toString())
                        .status())
                .isZero();
        CliRun strange = CliRun.withInput(policies.replace("GROUP", "x"), "validate", "-", scenario.toString());
        assertThat(strange.status()).isEqualTo(1);
        assertThat(strange.out()).contains("/policies/0/reserved/0/groups");
        CliRun alone = CliRun.withInput(policies, "validate", "-", "--lang", "en");
        assertThat(alone.status()).isEqualTo(2);
        assertThat(alone.err()).contains("policies of a replay are held to one scenario");
    }
}
