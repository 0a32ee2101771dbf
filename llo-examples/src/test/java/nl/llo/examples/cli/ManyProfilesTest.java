package nl.llo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyProfilesTest {

    /** Every third is 17 years old, and has a pseudonym. */
    private static String people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % 3 == 0
                        ? "{\"id\": \"p-" + i + "\", \"birthDate\": \"2009-06-01\"}"
                        : "{\"birthDate\": \"1980-01-01\", \"home\": {\"municipality\": \"GM0034\"}}")
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static CliRun match(String input, String... options) {
        String[] args = new String[options.length + 7];
        System.arraycopy(
                new String[] {"match", "--profiles", "-", "--on", "2022-06-01", "--catalogue", TestFiles.SCHEMES},
                0,
                args,
                0,
                7);
        System.arraycopy(options, 0, args, 7, options.length);
        return CliRun.withInput(input, args);
    }

    @Test
    void countsInATable() {
        CliRun dutch = match(people(600), "--lang", "nl");
        CliRun english = match(people(600), "--lang", "en");

        assertThat(dutch.err()).isEmpty();
        assertThat(dutch.status()).isZero();
        assertThat(dutch.out()).contains("600 profielen op 2022-06-01").contains("test-fits");
        assertThat(english.out()).contains("600 profiles on 2022-06-01").contains("does not fit");
    }

    @Test
    void countsForProgramsByRegionAndGroup() {
        CliRun run = match(people(600), "--format", "json");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"kind\": \"counts\"", "\"profiles\": 600", "\"region\": \"AM");
    }

    @Test
    void writesALineForEachInOrder() {
        CliRun run = match(people(1_000), "--each");
        String[] lines = run.out().split("\n");

        assertThat(run.status()).isZero();
        assertThat(lines).hasSize(1_000);
        for (int i = 0; i < lines.length; i++) {
            String start =
                    "{\"number\":" + (i + 1) + (i % 3 == 0 ? ",\"profile\":\"p-" + i + "\"" : "") + ",\"fits\":[";
            assertThat(lines[i]).startsWith(start).endsWith("]}");
        }
    }

    @Test
    void goesOnPastWhatIsWrongAndTellsSo() {
        CliRun run = match(people(200) + "{\"birthDate\": \"yesterday\"}\n" + people(200), "--lang", "en");

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.out()).contains("400 profiles");
        assertThat(run.err()).contains("201").doesNotContain("yesterday");
    }

    @Test
    void saysOfAnInputThatCannotBeReadNothingButWhy() {
        CliRun run = match("");

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("llo: ").hasLineCount(1);
    }

    @Test
    void asksForEitherReportsOrCounts() {
        assertThat(CliRun.of("match", "--on", "today").status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(CliRun.of("match", "a.json", "--profiles", "b.json", "--on", "today", "--lang", "en")
                        .err())
                .contains("--profiles");
        assertThat(CliRun.of("match", "a.json", "--each", "--on", "today").status())
                .isEqualTo(ExitStatus.UNUSABLE);
    }
}
