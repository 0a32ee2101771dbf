package nl.llo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.llo.examples.testing.Golden;
import org.junit.jupiter.api.Test;

class FundCommandTest {

    private static final String FOLDER = "src/main/resources/nl/llo/examples/funding/";

    @Test
    void tellsWhoPaysInDutch() {
        CliRun run = fund();

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
        Golden.check("fund-nl.txt", run.out());
    }

    @Test
    void tellsWhoPaysInEnglish() {
        Golden.check("fund-en.txt", fund("--lang", "en").out());
    }

    @Test
    void tellsProgramsTheSame() {
        CliRun run = fund("--format", "json");

        assertThat(run.out()).contains("\"proven\": true", "\"role\": \"PAYS\"");
        Golden.check("fund.json", run.out());
    }

    @Test
    void refusesARouteWithAnError() {
        CliRun run = CliRun.withInput(
                "{\"id\": \"r\"}", "fund", "--route", "-", "--profile", FOLDER + "person.json", "--on", "2022-06-01");

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("LLO-").contains("route");
    }

    @Test
    void asksForOnePerson() {
        CliRun run = CliRun.withInput(
                "[]", "fund", "--route", FOLDER + "route.json", "--profile", "-", "--on", "2022-06-01", "--lang", "en");

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).contains("one profile");
    }

    static CliRun fund(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "fund",
                "--route",
                FOLDER + "route.json",
                "--profile",
                FOLDER + "person.json",
                "--catalogue",
                FOLDER + "funds.json",
                "--on",
                "2022-06-01"));
        words.addAll(Arrays.asList(more));
        return CliRun.of(words.toArray(String[]::new));
    }
}
