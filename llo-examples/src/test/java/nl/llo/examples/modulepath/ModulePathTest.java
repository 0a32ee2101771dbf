package nl.llo.examples.modulepath;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles a module that uses the library as an application would, with every warning an error and without the
 * libraries that only LLO's own build needs, and runs it with {@code java -p … -m …}.
 */
class ModulePathTest {

    private static final String MODULE = """
            module smoke {
                requires nl.llo.io;
                requires nl.llo.matching;
                requires org.hibernate.validator;
            }
            """;

    private static final String MAIN = """
            package smoke;

            import jakarta.validation.Validation;
            import java.util.Locale;
            import java.util.Set;
            import nl.llo.model.text.LocalizedText;
            import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

            public class Main {
                public static void main(String[] args) {
                    var interpolator = new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false);
                    try (var factory = Validation.byDefaultProvider()
                            .configure()
                            .messageInterpolator(interpolator)
                            .buildValidatorFactory()) {
                        var findings = factory.getValidator().validate(LocalizedText.builder().nl(" ").build());
                        System.out.println(findings.size() + " in " + LocalizedText.class.getModule().getName());
                    }
                }
            }
            """;

    @TempDir
    private Path directory;

    @Test
    void runsOnTheModulePath() throws Exception {
        Path classes = Files.createDirectory(directory.resolve("classes"));
        run(
                "javac",
                "-Xlint:all",
                "-Werror",
                "-p",
                modulePath(),
                "-d",
                classes.toString(),
                source("module-info", MODULE),
                source("Main", MAIN));

        assertThat(run("java", "-p", classes + File.pathSeparator + modulePath(), "-m", "smoke/smoke.Main"))
                .contains("1 in nl.llo.model");
    }

    private String source(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name + ".java"), text).toString();
    }

    private static String modulePath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes") && !entry.endsWith("-testing.jar"))
                .filter(entry -> !entry.contains("value-annotations"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String run(String tool, String... arguments) throws IOException, InterruptedException {
        Path executable = Path.of(System.getProperty("java.home"), "bin", tool);
        Path output = directory.resolve(tool + ".txt");
        var command = Stream.concat(Stream.of(executable.toString()), Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int status = process.waitFor();
        String text = Files.readString(output, UTF_8);
        assertThat(status).as(text).isZero();
        return text;
    }
}
