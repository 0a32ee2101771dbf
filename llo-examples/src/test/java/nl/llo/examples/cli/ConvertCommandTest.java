package nl.llo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hour of an integrator, as {@code docs/partner-files.md} tells it: its files and commands are run from the page. */
class ConvertCommandTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)<!-- ([a-z.-]+) -->\n```[a-z]*\n(.*?)```\n");

    @TempDir
    private Path folder;

    @Test
    void theStepsOfThePageGiveWhatThePageShows() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "partner-files.md"));
        for (MatchResult block : BLOCK.matcher(page).results().toList()) {
            Files.writeString(folder.resolve(block.group(1)), block.group(2));
        }
        CliRun suggested = CliRun.of("mapping", "suggest", path("partner.csv"), "--lang", "en");
        assertThat(suggested.out()).isEqualTo(read("suggested.json"));
        assertThat(suggested.status()).isZero();
        CliRun converted = CliRun.of(
                "convert",
                "--mapping",
                path("mapping.json"),
                path("partner.csv"),
                "-o",
                path("out.ndjson"),
                "--rejects",
                path("out-rejects.csv"),
                "--report",
                path("report.html"),
                "--lang",
                "en");
        assertThat(converted.err()).isEmpty();
        assertThat(converted.out()).isEqualTo("2 converted, 1 rejected, 0 left out\n");
        assertThat(converted.status()).isEqualTo(1);
        assertThat(read("out.ndjson")).isEqualTo(read("profiles.ndjson"));
        assertThat(read("out-rejects.csv")).isEqualTo(read("rejects.csv"));
        assertThat(read("report.html")).contains("LLO-CONVERT-DATE").doesNotContain("30-2-1991");
        assertThat(read("out-rejects.csv.findings.ndjson").lines()).hasSize(1);
    }

    @Test
    void readsAFileFromStandardInputAndTellsPlacesInWords() throws IOException {
        Files.writeString(folder.resolve("m.json"), """
                {"formatVersion": "1.0", "kind": "mapping", "id": "m", "target": "PROFILES",
                 "input": {"csv": {"delimiter": ";", "charset": "UTF_8", "header": true}},
                 "fields": [{"to": "/birthDate", "from": "born", "dates": ["d-M-yyyy"]}]}""");
        String[] line = {"convert", "--mapping", path("m.json"), "-", "-o", path("o.ndjson"), "--rejects", path("r.csv")
        };
        CliRun run = CliRun.withInput("born\n1-2-1990\n30-2-1991\n", line);
        assertThat(read("o.ndjson")).isEqualTo("{\"birthDate\":\"1990-02-01\"}\n");
        assertThat(read("r.csv")).isEqualTo("born\n30-2-1991\n");
        assertThat(run.err()).contains("(standard input):3:1 rij 3 cel 1 \"born\"");
        assertThat(CliRun.withInput("born;x\n1-2-1990;1\n", "mapping", "suggest", "-")
                        .out())
                .contains("\"to\": \"/birthDate\"");
    }

    @Test
    void listsAndShowsTheBuiltInMappings() {
        List<String> ids = CliRun.of("mapping", "list").out().lines().toList();
        assertThat(ids).contains("vum-jobseekers", "municipality-codes");
        assertThat(CliRun.of("mapping", "show", ids.get(0)).out()).contains("\"id\": \"" + ids.get(0) + "\"");
        assertThat(CliRun.of("mapping", "show", "none").status()).isEqualTo(2);
    }

    @Test
    void aMappingWithErrorsIsNotUsed() throws IOException {
        Files.writeString(folder.resolve("m.json"), "{}");
        Files.writeString(folder.resolve("in.csv"), "a\n1\n");
        CliRun run = CliRun.of(
                "convert", "--mapping", path("m.json"), path("in.csv"), "-o", path("o"), "--rejects", path("r"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("LLO-PROPERTY-MISSING");
        assertThat(folder.resolve("o")).doesNotExist();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
