package nl.llo.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Holds docs/command-line.md to the command line; {@code -Dllo.golden=write} writes the help texts anew. */
class CommandLinePageTest {

    private static final Path PAGE = Path.of("../docs/command-line.md");
    private static final Pattern PROPERTY = Pattern.compile("\"([A-Za-z]+)\": ");

    @ParameterizedTest
    @MethodSource("commands")
    void showsTheHelpOfEveryCommand(String command) throws IOException {
        String[] words = command.split(" ");
        String help = CliRun.of(Stream.concat(Arrays.stream(words).skip(1), Stream.of("--help"))
                        .toArray(String[]::new))
                .out()
                .stripTrailing();
        if ("write".equals(System.getProperty("llo.golden"))) {
            Pattern block = Pattern.compile("```text\nUsage: " + command + " [\\[A-Z-](?s:.*?)\n```");
            String written = block.matcher(page()).replaceFirst(Matcher.quoteReplacement("```text\n" + help + "\n```"));
            Files.writeString(PAGE, written, UTF_8);
        }
        assertThat(page())
                .as("docs/command-line.md shows what %s --help prints", command)
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

    static Stream<String> commands() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Surroundings none =
                new Surroundings(InputStream.nullInputStream(), nowhere, nowhere, Clock.systemUTC(), false, false);
        return names(Llo.commandLine(none));
    }

    private static Stream<String> names(CommandLine line) {
        return Stream.concat(
                Stream.of(line.getCommandSpec().qualifiedName()),
                line.getSubcommands().values().stream().flatMap(CommandLinePageTest::names));
    }

    private static String page() throws IOException {
        return Files.readString(PAGE, UTF_8);
    }
}
