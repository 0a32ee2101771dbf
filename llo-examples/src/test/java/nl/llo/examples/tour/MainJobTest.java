package nl.llo.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.llo.examples.cli.CliRun;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MainJobTest {

    private static final int SCREEN = 42;

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsThreePeopleOnTwoDays(Language language) {
        assertThat(run(language).lines().filter(line -> line.matches("[1-3]\\. .*")))
                .hasSize(3);
        assertThat(run(language).lines().filter(line -> line.matches("(On|Op) .* (2022|2026):")))
                .hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fitsTheScreen(Language language) {
        List<String> lines = run(language).lines().toList();
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        List<Integer> days = IntStream.range(0, lines.size())
                .filter(number -> lines.get(number).matches("(On|Op) .*:"))
                .boxed()
                .toList();
        for (int day = 1; day < days.size(); day++) {
            assertThat(days.get(day) - days.get(day - 1)).isLessThanOrEqualTo(SCREEN);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsReasonsMissingFactsAndSources(Language language) {
        assertThat(run(language))
                .contains("[EURO 2.1 Regeling 1]")
                .contains("+ ", "! ", "? ", "- ")
                .contains("EURO: ", "KAMER: ", "SZW: ");
    }

    @Test
    void warnsWhereNoSourceHasMentionedASchemeForYears() {
        String later = run(Language.EN).substring(run(Language.EN).indexOf("On 2 November 2026"));
        assertThat(later.replaceAll("\\s+", " "))
                .contains("Further conditions of Tozo [SZW inleiding]; last mentioned in 2020");
        assertThat(later.replaceAll("\\s+", " ")).doesNotContain("At most an mbo 4 diploma [EURO 2.1 Regeling 3];");
    }

    @Test
    void endsWithACommandThatWorks() {
        String text = run(Language.EN);
        String command = text.substring(text.indexOf("llo.jar match") + "llo.jar ".length(), text.indexOf("(after"));
        String[] words = command.replace("llo-examples/src", "src").strip().split("\\s+");
        assertThat(Path.of(words[1])).exists();
        assertThat(CliRun.of(words)).satisfies(run -> {
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("DOES NOT FIT");
        });
    }

    private static String run(Language language) {
        StringBuilder out = new StringBuilder();
        MainJob.run(language, out);
        return out.toString();
    }
}
