package nl.llo.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.llo.examples.embed.EmbedTheMatcher;
import nl.llo.examples.testing.Output;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private static final Path CODE = Path.of("src/main/java/nl/llo/examples");
    private static final List<String> NO_EXAMPLES = List.of("cli", "jdbc", "tour");

    @Test
    void eachExampleIsShortAndHasATest() throws IOException {
        List<Path> examples = examples();
        assertThat(examples).hasSizeGreaterThan(5);
        for (Path example : examples) {
            assertThat(Files.readAllLines(example, UTF_8))
                    .as(example.toString())
                    .hasSizeLessThanOrEqualTo(80);
            String test = example.toString().replace("src/main", "src/test").replace(".java", "Test.java");
            assertThat(Path.of(test)).exists();
        }
    }

    @Test
    void theReadmeNamesEachExample() throws IOException {
        String readme = Files.readString(Path.of("../README.md"), UTF_8);
        for (Path example : examples()) {
            String name =
                    CODE.getParent().getParent().getParent().relativize(example).toString();
            assertThat(readme).contains(name.replace(".java", "").replace('/', '.'));
        }
    }

    @Test
    void theReadmeShowsCodeThatRuns() throws IOException {
        String code = Files.readString(CODE.resolve("embed/EmbedTheMatcher.java"), UTF_8);
        String snippet = between(code, "// In the README, from here\n", "        // to here")
                .stripTrailing()
                .stripIndent()
                .strip();
        String readme = Files.readString(Path.of("../README.md"), UTF_8);
        assertThat(between(readme, "```java\n", "```").strip())
                .as("the first java block of README.md is the marked part of EmbedTheMatcher")
                .isEqualTo(snippet);
    }

    @Test
    void theReadmeShowsWhatThatPrints() throws Exception {
        String printed = "\n" + Output.of(EmbedTheMatcher::run);
        String readme = Files.readString(Path.of("../README.md"), UTF_8);
        assertThat(between(readme, "```text\n", "```").lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(printed).contains("\n" + line.replace(" …", "")));
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(CODE)) {
            return folders.filter(
                            folder -> !NO_EXAMPLES.contains(folder.getFileName().toString()))
                    .filter(Files::isDirectory)
                    .flatMap(ExamplesTest::mainClasses)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> mainClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("package-info.java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
