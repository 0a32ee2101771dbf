package nl.llo.io.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.llo.io.LloConverter;
import nl.llo.io.finding.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The mappings that come with the library, on the samples that partners publish, which stand outside the repository. */
class BuiltInMappingsTest {

    static List<String> ids() {
        return LloConverter.listBuiltInMappings();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyMappingIsSoundAndReadsBackAsItWasWritten(String id) {
        StringBuilder written = new StringBuilder();
        LloConverter.getBuiltInMapping(id).write(written);
        assertThat(Converted.read(written.toString()).getReport().listFindings())
                .isEmpty();
        StringBuilder again = new StringBuilder();
        Converted.mapping(written.toString()).write(again);
        assertThat(again).hasToString(written.toString());
    }

    @Test
    void vumProfilesKeepWhatIsUnknownUnknown() {
        Converted converted = Converted.builtIn("vum-jobseekers", data("standards/vum/UM-Werkzoekenden-sonar.json"));
        assertThat(converted.lines()).hasSize(6).allMatch(BuiltInMappingsTest::isPostcodeThatIsNone);
        assertThat(converted.out().lines())
                .hasSize(6)
                .contains("{\"id\":\"2\",\"home\":{\"postcode\":\"1234\"},\"statuses\":{\"includes\":[\"JOBSEEKER\"]},"
                        + "\"traits\":{\"banenafspraak\":false}}") // mbo, of any level
                .anyMatch(line -> line.startsWith("{\"id\":\"3\"") && line.contains("\"startQualification\":true"))
                .anyMatch(line -> line.startsWith("{\"id\":\"1\"") && line.contains("\"startQualification\":false"))
                .noneMatch(line -> line.contains("Piet") || line.contains("088"));
    }

    /** The samples hold made-up postcodes: each is said, and none is refused for it. */
    private static boolean isPostcodeThatIsNone(String finding) {
        return finding.startsWith("PLACE-UNKNOWN ") && finding.endsWith("/mobiliteit/bemiddelingspostcode");
    }

    @Test
    void vumProfileInFull() {
        assertThat(Converted.builtIn("vum-jobseekers", data("standards/vum/UM-Werkzoekenden-20220126-071632.json"))
                        .out())
                .isEqualTo("{\"id\":\"12345\",\"home\":{\"postcode\":\"1234\"},"
                        + "\"statuses\":{\"includes\":[\"JOBSEEKER\"]},\"traits\":{\"banenafspraak\":false}}\n");
        Converted many = Converted.builtIn("vum-jobseekers", data("standards/vum/1werkzoekende.json"));
        assertThat(many.lines()).hasSize(7).allMatch(BuiltInMappingsTest::isPostcodeThatIsNone);
        assertThat(many.out().lines()).hasSize(24).allMatch(line -> line.contains("\"banenafspraak\":true"));
    }

    @Test
    void vumPlaceholdersAreNotTakenForData() {
        Converted converted = Converted.builtIn("vum-jobseekers", data("standards/vum/werkzoekende.json"));
        assertThat(converted.lines()).containsExactly("VALUE-FORM file:24:29 /mobiliteit/bemiddelingspostcode");
        assertThat(converted.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "9"})
    void vumLevelsThatDecideNothingLeaveTheStartQualificationUnknown(String level) {
        String record = """
                [{"idWerkzoekende": "a", "indicatieLdrRegistratie": 0, "arbeidsmarktkwalificatie": {"opleiding": [
                  {"codeNiveauOpleiding": %s, "indicatieDiploma": 1, "codeStatusOpleiding": 1}]}}]""";
        Converted converted = Converted.with(
                LloConverter.getBuiltInMapping("vum-jobseekers"),
                record.replace("%s", level).getBytes(StandardCharsets.UTF_8));
        assertThat(converted.out()).isEqualTo("{\"id\":\"a\",\"statuses\":{\"includes\":[\"JOBSEEKER\"]}}\n");
    }

    @Test
    void duoRegisterFilesGivePseudonymousStudents() {
        Converted pipe =
                Converted.builtIn("duo-mbo-register-pipe", data("partner/duo-mbo-ro/RO_27DV_20240731_20260324.csv"));
        assertThat(pipe.lines()).containsExactly("CONVERT-SKIPPED file");
        assertThat(pipe.out().lines()).hasSize(10).allMatch(line -> line.startsWith("{\"birthDate\":\""));
        assertThat(pipe.out()).doesNotContain("BSN");
        Converted semicolon = Converted.builtIn(
                "duo-mbo-register-semicolon", data("partner/duo-mbo-ro/RO_21CY_20250730_20250731.csv"));
        assertThat(semicolon.out().lines())
                .containsExactly(
                        "{\"birthDate\":\"1992-02-24\",\"statuses\":{\"includes\":[\"STUDENT\"]}}",
                        "{\"birthDate\":\"2004-05-03\"}",
                        "{\"birthDate\":\"2006-04-26\",\"statuses\":{\"includes\":[\"STUDENT\"]}}",
                        "{\"birthDate\":\"2005-03-23\"}");
        assertThat(Converted.builtIn(
                                "duo-mbo-register-semicolon", data("partner/duo-mbo-ro/RO_25LX_20250101_20251231.csv"))
                        .result()
                        .countAccepted())
                .isEqualTo(3);
    }

    @Test
    void duoFilesOfAnotherKindAreRefused() {
        assertThat(Converted.builtIn(
                                "duo-mbo-register-semicolon", data("partner/duo-mbo-ro/RO_27DV_20240731_20260324.csv"))
                        .lines())
                .containsExactly("CSV-DELIMITER file:1:1 row 1 cell 1");
        Converted basis = Converted.builtIn(
                "duo-mbo-register-semicolon", data("partner/duo-mbo-ro/GRONDSLAG_IP_MBO_27DV_20251119_2025.csv"));
        assertThat(basis.out()).isEmpty();
        assertThat(basis.result().countRejected()).isGreaterThanOrEqualTo(10);
    }

    @Test
    void everyWrongCodeInThePublishedListOfMunicipalitiesIsFound() {
        Converted converted =
                Converted.builtIn("municipality-codes", data("partner/ecore-gemeenten/gemeenten-as-published.csv"));
        long wrong = converted.result().getReport().count(FindingCode.MUNICIPALITY_NAME);
        assertThat(wrong).isEqualTo(WRONG_CODES).isEqualTo(converted.result().countRejected());
        assertThat(converted.result().countAccepted() + wrong).isEqualTo(354);
        assertThat(converted.result().getReport().listFindings().toString())
                .contains("The code GM0893 is not that of Beesel, but of Bergen (L.).");
    }

    private static final int WRONG_CODES = 50;

    @Test
    void dennisInstrumentsBecomeRegulations() throws IOException {
        Converted converted = Converted.with(
                LloConverter.getBuiltInMapping("dennis-instruments"),
                Files.readAllBytes(Path.of("src/test/resources/convert/dennis-instruments.json")));
        assertThat(converted.lines()).containsExactly("CONVERT-CODE file:31:50 /data/1/target_groups/0/description");
        assertThat(converted.out())
                .isEqualToNormalizingNewlines(
                        Files.readString(Path.of("src/test/resources/convert/dennis-catalogue.json")));
    }

    @Test
    void dennisCodeListsAreThoseOfTheGuide() throws IOException {
        JsonNode lists = JsonMapper.shared().readTree(Files.readString(data("standards/dennis-eva/codelists.json")));
        StringBuilder mapping = new StringBuilder();
        LloConverter.getBuiltInMapping("dennis-instruments").write(mapping);
        JsonNode fields = JsonMapper.shared().readTree(mapping.toString()).get("fields");
        Set<String> groups = new TreeSet<>();
        Set<String> ages = new TreeSet<>();
        for (JsonNode field : fields) {
            if (field.get("to").asString().equals("/targetGroups")) {
                groups.addAll(field.get("codes").propertyNames());
                field.get("unknown").forEach(value -> groups.add(value.asString()));
            }
            if (field.has("each") && field.get("when").get(0).has("in")) {
                field.get("when").get(0).get("in").forEach(value -> ages.add(value.asString()));
            }
        }
        assertThat(groups).isEqualTo(codesAndLabels(lists.get("Doelgroep")));
        assertThat(ages).isEqualTo(codesAndLabels(lists.get("Leeftijdsgroep")));
    }

    private static Set<String> codesAndLabels(JsonNode list) {
        Set<String> all = new TreeSet<>(list.propertyNames());
        list.forEach(label -> all.add(label.asString()));
        return all;
    }

    private static Path data(String path) {
        String folder = System.getProperty("llo.conformance", "");
        assumeTrue(!folder.isEmpty(), "needs -Dllo.conformance=DIR");
        return Path.of(folder, path);
    }
}
