package nl.llo.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README of a module tells what each of its public packages is for. */
class ReadmePackagesTest {

    private static final Pattern EXPORT = Pattern.compile("exports ([a-z0-9.]+);");

    @ParameterizedTest
    @ValueSource(strings = {"model", "matching", "io"})
    void namesEveryExportedPackage(String module) throws IOException {
        Path folder = Path.of("..", "llo-" + module);
        String root = "nl.llo." + module;
        List<String> packages = EXPORT.matcher(Files.readString(folder.resolve("src/main/java/module-info.java")))
                .results()
                .map(export -> export.group(1))
                .filter(name -> !name.equals(root))
                .toList();
        String readme = Files.readString(folder.resolve("README.md"));

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(readme)
                        .as("llo-%s/README.md, the table of packages", module)
                        .containsAnyOf("`" + name + "`", "`" + name.substring(root.length() + 1) + "`"));
    }
}
