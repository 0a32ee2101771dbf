package nl.llo.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLinePageTest {

    private static final Pattern PROPERTY = Pattern.compile("\"([A-Za-z]+)\": ");

    @ParameterizedTest
    @ValueSource(strings = {"", "match", "validate", "schema", "catalogue", "catalogue list", "catalogue show"})
    void showsTheHelpOfEveryCommand(String command) throws IOException {
        String[] arguments = Stream.concat(
                        Stream.of(command.split(" ")).filter(word -> !word.isEmpty()), Stream.of("--help"))
                .toArray(String[]::new);
        String help = CliRun.of(arguments).out().stripTrailing();
        assertThat(page())
                .as("docs/command-line.md shows what llo %s --help prints", command)
                .contains("```text\n" + help + "\n```");
    }

    @Test
    void documentsEveryPropertyOfTheJson() throws IOException {
        String golden = Files.readString(Path.of("src/test/resources/nl/llo/examples/golden/match.json"), UTF_8);
        String list = CliRun.of("catalogue", "list", "--format", "json").out();
        assertThat(PROPERTY.matcher(golden + list)
                        .results()
                        .map(found -> found.group(1))
                        .distinct())
                .hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(page()).containsAnyOf("`" + name + "`", "\"" + name + "\""));
    }

    @Test
    void documentsEveryExitStatus() throws IOException {
        assertThat(page()).contains("| 0 | ", "| 1 | ", "| 2 | ", "| 3 | ");
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/command-line.md"), UTF_8);
    }
}
