package nl.llo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.llo.examples.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
