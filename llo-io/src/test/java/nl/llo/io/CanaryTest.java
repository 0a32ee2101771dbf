package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.jackson3.LloModule;
import nl.llo.model.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Marked values in every property of a profile, wrong in every way: no report, exception or text ever shows one. */
class CanaryTest {

    private static final String CANARY = "canary";

    /** Values that are wrong or right, depending on where they stand; each holds the mark. */
    private static final List<String> VALUES = List.of(
            "\"canary\"",
            "\"canary canary\"",
            "\"CANARY\"",
            "\"canary\\u0000\"",
            "\"canary 111222333\"",
            "\"" + "canary".repeat(100) + "\"",
            "[\"canary\", \"canary\", \"Canary!\"]",
            "{\"includes\": [\"canary\"], \"excludes\": [\"canary\"]}",
            "{\"canary\": \"canary\", \"canary\": \"canary\"}",
            "{\"name\": \"canary\\u202e\", \"neighbourhood\": \"canary 111222333\", \"canary\": true}",
            "[{\"canary\": [\"canary\"]}]",
            "canary",
            "\"canary",
            "{\"canary\" \"canary\"}");

    private static final Map<String, List<String>> NUMBERS = Map.of(
            "271828", List.of("271828", "-271828", "27.1828", "271828e99999", "2.71828271828271828e-40", "[271828]"));

    @ParameterizedTest
    @MethodSource("documents")
    void nothingOfAPersonIsShown(String mark, String json) {
        ImportResult<List<Profile>> result = LloImporter.standard()
                .readProfiles(ImportSource.of(json.getBytes(StandardCharsets.UTF_8), "file.json"));
        assertThat(shown(result)).noneSatisfy(text -> assertThat(text).containsIgnoringCase(mark));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void neitherByTheExceptionsOfAMapper(String mark, String json) {
        try {
            Profile profile =
                    JsonMapper.builder().addModule(new LloModule()).build().readValue(json, Profile.class);
            assertThat(profile.toString()).doesNotContainIgnoringCase(mark);
        } catch (DatabindException e) {
            assertThat(e.toString()).doesNotContainIgnoringCase(mark);
        } catch (StreamReadException e) {
            assertThat(e.getLocation())
                    .as("not JSON: the exception is the mapper's, not ours")
                    .isNotNull();
        }
    }

    private static List<String> shown(ImportResult<List<Profile>> result) {
        List<String> texts = new ArrayList<>();
        ImportReport report = result.getReport();
        texts.add(result.toString());
        texts.add(report.toString());
        texts.add(result.getValue().toString());
        texts.addAll(EveryReport.of(report));
        for (Finding finding : report.listFindings()) {
            texts.add(finding.toString());
            texts.add(finding.getArguments().toString());
            texts.add(finding.getLocation().toString());
        }
        return texts;
    }

    @Test
    void theFindingsBesideRefusedProfilesShowNothingEither(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("people.ndjson");
        Files.write(
                file, documents().map(document -> (String) document.get()[1]).toList());
        Path rejects = folder.resolve("rejects.ndjson");
        LloImporter.standard().readProfiles(ImportSource.of(file), profile -> {}, rejects);
        assertThat(Files.readString(rejects)).contains(CANARY);
        assertThat(Files.readString(folder.resolve("rejects.ndjson.findings.ndjson")))
                .contains("LLO-TEXT-CITIZEN-NUMBER")
                .doesNotContainIgnoringCase(CANARY)
                .doesNotContain("271828");
    }

    static Stream<Arguments> documents() {
        Map<String, List<String>> values = new TreeMap<>(NUMBERS);
        values.put(CANARY, VALUES);
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .flatMap(value -> everywhere(value).map(json -> Arguments.of(entry.getKey(), json))));
    }

    private static Stream<String> everywhere(String value) {
        Stream<String> names = Stream.of(
                "id",
                "kind",
                "birthDate",
                "birthYear",
                "home",
                "work",
                "study",
                "education",
                "startQualification",
                "statuses",
                "benefits",
                "sectors",
                "occupations",
                "hoursPerWeek",
                "income",
                "wealth",
                "labourMarketTie",
                "unemployedSince",
                "course",
                "used",
                "groups",
                "traits",
                "canary");
        Stream<String> places = Stream.of("municipality", "postcode", "neighbourhood")
                .map(name -> "{\"home\": {\"" + name + "\": " + value + "}}");
        Stream<String> courses = Stream.of("name", "registers", "start", "level", "sector", "price")
                .map(name -> "{\"course\": {\"" + name + "\": " + value + "}}");
        Stream<String> others = Stream.of(value, "[" + value + "]", "{\"traits\": {\"x\": " + value + "}}");
        return Stream.of(names.map(name -> "{\"" + name + "\": " + value + "}"), places, courses, others)
                .flatMap(all -> all);
    }
}
