package nl.llo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.llo.examples.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowCommandTest {

    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]+_[A-Z_]+\\b");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void showsAllThatIsHeldOfARegulation(String language) {
        Golden.check("show-regulation-" + language + ".txt", show("test-fits", "--lang", language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test-on-call",
                "test-desk",
                "test-fund",
                "test-likes-tests",
                "test-fear",
                "test-scholarship",
                "TEST-LETTER"
            })
    void showsAllThatIsHeldOfOthers(String id) {
        Golden.check("show-" + id + ".txt", show(id, "--lang", "nl"));
    }

    @ParameterizedTest
    @CsvSource({"test-voucher", "test-money"})
    void whatIsPartOfARegulationLeadsToIt(String id) {
        assertThat(show(id)).isEqualTo(show("test-fits"));
    }

    @Test
    void jsonIsACatalogueFileWithThatRecord() {
        String json = show("test-open", "--format", "json");
        assertThat(json)
                .startsWith("{\n  \"formatVersion\": \"1.0\",\n  \"kind\": \"catalogue\",\n  \"regulations\": [\n")
                .contains("\"id\": \"test-open\"");
        CliRun back = CliRun.withInput(json.replace("test-open", "test-copy"), "validate", "-", "--lang", "en");
        assertThat(back.out()).contains("LLO-REFERENCE-UNKNOWN").doesNotContain("LLO-PROPERTY", "LLO-VALUE");
    }

    @Test
    void aPlaceHasNoJson() {
        CliRun run = CliRun.of("catalogue", "show", "AM05", "--format", "json", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("llo: the catalogue has no record under AM05 that can be shown as JSON\n");
    }

    @Test
    void showsInWhichRegionAMunicipalityLayWhen() {
        assertThat(show("GM0246", "--lang", "en"))
                .startsWith("municipality Heerde (GM0246)\n")
                .contains("  - Regio Zwolle (AM36): on 1 July 2015\n")
                .contains("  - Veluwe Stedendriehoek (AM06): 1 January 2021 to 31 December 2026 inclusive\n");
        assertThat(show("Weesp", "--lang", "en").replaceAll("\\s+", " "))
                .contains(
                        "Became part of Amsterdam (from 1 January 2023, at the latest (derived from the yearly tables))");
    }

    @Test
    void showsWhatLiesInARegionOrProvince() {
        assertThat(show("AM05", "--lang", "en"))
                .startsWith("labour market region Twente (AM05)\n")
                .contains("SUWI:09", "Hengelo", "Achterhoek");
        assertThat(show("SUWI:09")).isEqualTo(show("AM05"));
        assertThat(show("twente")).isEqualTo(show("AM05"));
        assertThat(show("pv23", "--lang", "en"))
                .startsWith("province Overijssel (PV23)\n")
                .contains("Deventer");
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyRecordThatIsListedCanBeShown(String type) {
        String language = "nl";
        for (String id : ids(type)) {
            CliRun run = CliRun.of("catalogue", "show", id, "--lang", language);
            assertThat(run.err()).as(id).isEmpty();
            assertThat(run.out().lines())
                    .as(id)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(line ->
                            assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotContainPattern(CONSTANT));
            language = language.equals("nl") ? "en" : "nl";
        }
    }

    static Stream<String> types() {
        return Stream.of(
                "regulations",
                "groups",
                "organisations",
                "traits",
                "factors",
                "facilities",
                "documents",
                "regions",
                "provinces");
    }

    private static List<String> ids(String type) {
        return CliRun.of("catalogue", "list", "--type", type, "--format", "json")
                .out()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("\"id\": "))
                .map(line -> line.substring(7, line.length() - 2))
                .toList();
    }

    private static String show(String id, String... more) {
        CliRun run = CliRun.of(
                Stream.concat(Stream.of("catalogue", "show", id, "--catalogue", TestFiles.SCHEMES), Stream.of(more))
                        .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }
}
