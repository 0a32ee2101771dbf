package nl.llo.matching.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.llo.model.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LintCodesTest {

    private static final Path TESTS = Path.of("src/test/java/nl/llo/matching/lint");

    @ParameterizedTest
    @EnumSource
    void isNamedAfterItsConstant(LintCode code) {
        assertThat(code).hasToString("LLO-LINT-" + code.name().replace('_', '-'));
    }

    @ParameterizedTest
    @EnumSource
    void mentionsTheSameInBothLanguages(LintCode code) {
        assertThat(code.message().listNames(Language.EN))
                .isEqualTo(code.message().listNames(Language.NL));
        assertThat(code.hint().listNames(Language.EN)).isEqualTo(code.hint().listNames(Language.NL));
    }

    @ParameterizedTest
    @EnumSource
    void hasABrokenCase(LintCode code) throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            List<String> tests = files.map(LintCodesTest::read).toList();
            assertThat(tests).as("no test expects %s", code).anyMatch(text -> text.contains("\"" + code + " "));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
