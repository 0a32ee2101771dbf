package nl.llo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code match} shows when asked for a part, in which order, and what is different on another date. */
class MatchFiltersTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void anAreaKeepsWhatHoldsInAPartOfIt() {
        assertThat(schemes("--area", "GM0164")).contains("test-fits", "test-ended", "test-likely", "test-open");
        assertThat(schemes("--area", "Almelo"))
                .as("left out of the one, in the region of the other")
                .contains("test-ended", "test-likely", "test-open")
                .doesNotContain("test-fits");
        assertThat(schemes("--area", "PV20"))
                .as("another province")
                .contains("test-likely", "test-open")
                .doesNotContain("test-fits", "test-ended");
    }

    @Test
    void aFacilityKeepsWhatGivesItAndWhatSaysNothing() {
        assertThat(schemes("--facility", "voucher"))
                .contains("test-fits", "test-open")
                .doesNotContain("test-likely");
        assertThat(schemes("--facility", "voucher", "--facility", "coaching")).contains("test-fits", "test-likely");
    }

    @Test
    void anAudienceKeepsWhatIsMeantForIt() {
        assertThat(schemes("--group", "test-on-call")).contains("test-fits", "test-likely");
        assertThat(schemes("--group", "test-flex")).contains("test-likely").doesNotContain("test-fits");
        assertThat(schemes("--applicant", "municipality")).containsExactly("test-indirect");
        assertThat(schemes("--applicant", "person")).contains("test-fits").doesNotContain("test-indirect");
    }

    @Test
    void datesKeepWhatRunsThenOrMay() {
        assertThat(schemes("--runs-from", "2023-01-01"))
                .contains("test-fits", "test-likely", "test-later")
                .doesNotContain("test-open", "test-ended", "test-ended-open");
        assertThat(schemes("--runs-until", "2019-12-31"))
                .contains("test-ended", "test-ended-open", "test-likely")
                .doesNotContain("test-fits", "test-open", "test-later");
        assertThat(schemes("--runs-from", "2022-12-31", "--runs-until", "2022-12-31"))
                .as("the last day counts")
                .contains("test-open", "test-fits")
                .doesNotContain("test-later", "test-ended");
    }

    @Test
    void aVerdictKeepsWhatComesOutSo() {
        assertThat(schemes("--verdict", "not-eligible")).contains("test-not").doesNotContain("test-fits");
        assertThat(schemes("--verdict", "eligible", "--verdict", "likely"))
                .contains("test-fits", "test-likely")
                .doesNotContain("test-not", "test-open");
    }

    @Test
    void whatPassesEveryFilterIsShown() {
        assertThat(schemes("--facility", "coaching", "--verdict", "likely")).contains("test-likely");
        assertThat(schemes("--facility", "coaching", "--verdict", "eligible"))
                .doesNotContain("test-likely", "test-fits");
    }

    @Test
    void ordersByIdOrByUse() {
        List<String> byId = schemes();
        List<String> byUse = schemes("--order", "usefulness");

        assertThat(byId).isSorted();
        assertThat(byUse).containsExactlyInAnyOrderElementsOf(byId);
        assertThat(byUse)
                .containsSubsequence("test-fits", "test-likely", "test-later", "test-ended")
                .containsSubsequence("test-likely", "test-open", "test-not");
    }

    @Test
    void tellsWhatIsDifferentOnAnotherDate() {
        CliRun run = match("--lang", "en", "--compare-on", "2023-06-01");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("WHAT IS DIFFERENT ON 1 June 2023 (compared with 1 June 2022)", "Right to test");
    }

    @Test
    void tellsProgramsWhatIsDifferent() {
        JsonNode comparison = profile("--compare-on", "2023-06-01").path("comparison");

        assertThat(comparison.path("on").asString()).isEqualTo("2023-06-01");
        assertThat(comparison.path("changes").valueStream())
                .anySatisfy(change -> {
                    assertThat(change.path("regulation").asString()).isEqualTo("test-later");
                    assertThat(change.path("kind").asString()).isEqualTo("TIMING");
                    assertThat(change.path("before").asString()).isEqualTo("NOT_YET");
                    assertThat(change.path("after").asString()).isEqualTo("IN_FORCE");
                })
                .noneMatch(change -> change.path("regulation").asString().equals("test-indirect"));
    }

    @Test
    void nothingIsDifferentOnTheSameDate() {
        assertThat(profile("--compare-on", "2022-06-01")
                        .path("comparison")
                        .path("changes")
                        .size())
                .isZero();
        assertThat(match("--lang", "nl", "--compare-on", "2022-06-01").out()).contains("\n  Niets.\n");
    }

    static Stream<Arguments> wrongUse() {
        return Stream.of(
                Arguments.of("--area", "Nowhere", "no municipality, labour market region or province Nowhere"),
                Arguments.of("--facility", "vouchers", "vouchers is no --facility; there are: "),
                Arguments.of("--group", "nobody", "no target group nobody"),
                Arguments.of("--applicant", "martian", "martian is no --applicant; there are: "),
                Arguments.of("--verdict", "maybe", "maybe is no --verdict; there are: eligible, likely"),
                Arguments.of("--order", "best", "best is no --order; there are: id, usefulness"),
                Arguments.of("--runs-from", "2022-13-01", "2022-13-01"),
                Arguments.of("--runs-until", "soon", "soon"),
                Arguments.of("--compare-on", "1 June", "1 June"));
    }

    @ParameterizedTest
    @MethodSource("wrongUse")
    void whatDoesNotExistIsWrongUse(String option, String value, String told) {
        CliRun run = match("--lang", "en", option, value);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsWrongUse() {
        CliRun run = match("--lang", "en", "--runs-from", "2022-02-01", "--runs-until", "2022-01-31");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--runs-until lies before --runs-from");
    }

    /** The ids of the test schemes among the matches, in the order in which they are told. */
    private static List<String> schemes(String... more) {
        List<String> ids = new ArrayList<>();
        for (JsonNode match : profile(more).path("matches")) {
            String id = match.path("regulation").asString();
            if (id.startsWith("test-")) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static JsonNode profile(String... more) {
        List<String> arguments = new ArrayList<>(List.of("--format", "json", "--all"));
        arguments.addAll(List.of(more));
        CliRun run = match(arguments.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return MAPPER.readTree(run.out()).path("profiles").get(0);
    }

    private static CliRun match(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("match", TestFiles.PERSON, "--on", "2022-06-01", "--catalogue", TestFiles.SCHEMES));
        arguments.addAll(List.of(more));
        return CliRun.of(arguments.toArray(String[]::new));
    }
}
