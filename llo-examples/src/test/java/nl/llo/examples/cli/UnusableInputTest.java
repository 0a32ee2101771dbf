package nl.llo.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read, and what is asked for and does not exist, ends with status 2 and one clear line. */
class UnusableInputTest {

    @TempDir
    private Path directory;

    @Test
    void missingFile() {
        assertOneLine(match("no-such-file.json"), "llo: there is no file no-such-file.json");
        assertOneLine(CliRun.of("validate", "no-such-file.json"), "llo: er is geen bestand no-such-file.json");
        assertOneLine(
                CliRun.of("catalogue", "list", "--catalogue", "no-such-file.json", "--lang", "en"),
                "llo: there is no file no-such-file.json");
    }

    @Test
    void whatIsNeitherAFileNorInTheLibrary() {
        String file = TestFiles.PERSON;
        assertOneLine(
                CliRun.of("convert", file, "--mapping", "vum", "-o", "o", "--rejects", "r", "--lang", "en"),
                "llo: there is no file and no built-in mapping vum; 'llo mapping list' gives the ids");
        assertOneLine(
                CliRun.of("replay", "stap"),
                "llo: er is geen bestand en in de bibliotheek geen scenario stap; 'llo replay' geeft de id's");
    }

    @Test
    void directory() {
        assertOneLine(match(directory.toString()), "llo: " + directory + " is a directory, not a file");
        assertOneLine(
                CliRun.of("validate", directory.toString(), "--lang", "en"),
                "llo: " + directory + " is a directory, not a file");
    }

    @Test
    void emptyFile() throws IOException {
        String file = write("empty.json", "");
        assertOneLine(match(file), "llo: " + file + ":1:1: The file is empty.");
        assertOneLine(
                CliRun.withInput("", "match", "-", "--on", "2022-06-01", "--lang", "en"),
                "llo: (standard input):1:1: The file is empty.");
    }

    @Test
    void noText() throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        Path file = Files.write(directory.resolve("bytes.json"), bytes);
        assertThat(match(file.toString()).err())
                .startsWith("llo: " + file + ":1:")
                .hasLineCount(1);
        assertThat(match(file.toString()).status()).isEqualTo(2);
    }

    @Test
    void noJson() throws IOException {
        String file = write("letter.json", "Dear reader,\n");
        CliRun run = match(file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("llo: " + file + ":1:1: ").hasLineCount(1);
    }

    @Test
    void aLineWithoutEnd() throws IOException {
        String file = write("long.ndjson", "{\"id\": \"" + "x".repeat(2_000_000));
        CliRun run = match(file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("llo: " + file + ":1:").hasLineCount(1);
    }

    @Test
    void endlessNesting() throws IOException {
        String file = write("deep.json", "[".repeat(1_000_000));
        CliRun run = match(file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1);
    }

    @Test
    void validateReportsAnUnreadableFileAmongItsResults() throws IOException {
        String file = write("empty.json", "");
        CliRun run = CliRun.of("validate", file, TestFiles.PERSON, "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("LLO-INPUT-EMPTY").contains(TestFiles.PERSON);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2022-02-30", "01-06-2022", ""})
    void noDate(String date) {
        assertOneLine(
                CliRun.of("match", TestFiles.PERSON, "--lang", "en", "--on", date),
                "llo: " + date + " is not a date such as 2026-11-02, and not the word today");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "catalogue show no-such-id | the catalogue has nothing under no-such-id; 'llo catalogue list' gives the ids",
                "catalogue list --kind fund | fund is no --kind of regulations; there are: ",
                "catalogue list --type groups --kind pilot | groups have no --kind",
                "validate - - | standard input (-) can be named only once",
                "match - - --on 2022-06-01 | standard input (-) can be named only once",
                "match - --on 2022-06-01 --catalogue - | standard input (-) can be one thing only: the profiles, the catalogue or the ledger",
            })
    void askedForAndNotThere(String line, String message) {
        CliRun run = CliRun.of((line + " --lang en").split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("llo: " + message).hasLineCount(1);
    }

    @Test
    void unknownRegulation() {
        assertOneLine(
                CliRun.of("match", TestFiles.PERSON, "--on", "2022-06-01", "--regulation", "x", "--lang", "en"),
                "llo: the catalogue has no regulation x; 'llo catalogue list' gives the ids");
    }

    private static CliRun match(String file) {
        return CliRun.of("match", file, "--on", "2022-06-01", "--lang", "en");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text, UTF_8).toString();
    }

    private static void assertOneLine(CliRun run, String line) {
        assertThat(run.err().strip()).isEqualTo(line);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }
}
