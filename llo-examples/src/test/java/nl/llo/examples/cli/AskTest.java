package nl.llo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking on standard error, answering on standard input. */
class AskTest {

    private static final String[] ASKING = {"match", "--ask", "--on", "2022-06-01", "--catalogue", TestFiles.SCHEMES};

    @Test
    void asksUntilEveryVerdictIsSettled() {
        CliRun run = answering("en");

        assertThat(run.status()).isZero();
        assertThat(run.err()).endsWith("every answer is there.\n");
        assertThat(run.out()).contains("on 1 June 2022", "test-open").doesNotContain("To ask:");
    }

    /** Answers every question by what it asks for; the questions themselves are the script. */
    private static CliRun answering(String language) {
        List<String> answers = new ArrayList<>();
        CliRun run = CliRun.withInput("", asking("--lang", language, "--regulation", "test-open"));
        while (run.err().endsWith("stay open.\n") && run.err().contains("Stopped")) {
            List<String> lines = run.err().lines().toList();
            String question = lines.get(lines.size() - 3);
            answers.add(answerTo(question));
            run = CliRun.withInput(
                    String.join("\n", answers) + "\n", asking("--lang", language, "--regulation", "test-open"));
            assertThat(answers).hasSizeLessThan(8);
        }
        return run;
    }

    private static String answerTo(String question) {
        if (question.contains("date of birth")) {
            return "14-3-1998";
        }
        if (question.contains("hours")) {
            return "12,5";
        }
        if (question.contains("education")) {
            return "vmbo basis";
        }
        if (question.contains("situation")) {
            return "on-call, student";
        }
        if (question.contains("benefits")) {
            return "none";
        }
        if (question.contains("municipality")) {
            return "Almelo";
        }
        return question.contains("digits") ? "7607" : "yes";
    }

    @Test
    void whoDoesNotKnowIsAskedSomethingElse() {
        CliRun run = CliRun.withInput("\n?\ndon't know\n", asking("--lang", "en"));

        List<String> questions =
                run.err().lines().filter(line -> line.startsWith("(")).toList();
        assertThat(questions).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotUnderstoodIsAskedAgain() {
        CliRun run = CliRun.withInput("perhaps, who knows\ndone\n", asking("--lang", "en"));

        List<String> questions =
                run.err().lines().filter(line -> line.startsWith("(")).toList();
        assertThat(run.err()).contains("That was not understood.", "Stopped.");
        assertThat(questions).hasSize(2);
        assertThat(questions.get(0)).isEqualTo(questions.get(1));
    }

    @ParameterizedTest
    @CsvSource({"en, Stopped", "nl, Gestopt"})
    void speaksBothLanguages(String language, String stopped) {
        assertThat(CliRun.withInput("stop\n", asking("--lang", language)).err()).contains(stopped);
    }

    @Test
    void repeatsNoAnswer() {
        CliRun run = CliRun.withInput("kanarie 1987\n13-11-1987\n7141\n31,37\nkanarie\n", asking("--lang", "nl"));

        assertThat(run.out() + run.err()).doesNotContain("anarie", "1987", "7141", "31,37");
    }

    @Test
    void goesOnFromAProfile() {
        CliRun fresh = CliRun.withInput("", asking("--lang", "en"));
        CliRun known = CliRun.withInput(
                "",
                "match",
                TestFiles.PERSON,
                "--ask",
                "--on",
                "2022-06-01",
                "--catalogue",
                TestFiles.SCHEMES,
                "--lang",
                "en");

        assertThat(known.out()).contains("test-person on 1 June 2022");
        assertThat(firstQuestion(known)).isNotEqualTo(firstQuestion(fresh));
    }

    @Test
    void needsStandardInputForItself() {
        assertThat(CliRun.withInput("", "match", "-", "--ask", "--on", "2022-06-01", "--lang", "en"))
                .satisfies(run -> {
                    assertThat(run.status()).isEqualTo(2);
                    assertThat(run.err()).contains("--ask reads answers from standard input");
                });
    }

    @Test
    void withoutAskingThereMustBeProfiles() {
        assertThat(CliRun.of("match", "--on", "2022-06-01", "--lang", "en").err())
                .contains("--profiles");
    }

    private static String firstQuestion(CliRun run) {
        return run.err()
                .lines()
                .filter(line -> line.startsWith("("))
                .findFirst()
                .orElse("");
    }

    private static String[] asking(String... options) {
        List<String> arguments = new ArrayList<>(List.of(ASKING));
        arguments.addAll(List.of(options));
        return arguments.toArray(String[]::new);
    }
}
