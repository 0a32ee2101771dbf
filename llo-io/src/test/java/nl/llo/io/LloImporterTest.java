package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.finding.Severity;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.RegulationId;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.region.Geography;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LloImporterTest {

    private static final String HEAD = "{\"formatVersion\": \"1.0\", \"kind\": \"catalogue\", ";
    private static final String DOCUMENT = HEAD + "\"documents\": [{\"id\": \"D\", \"title\": {\"nl\": \"d\"}}]}";
    private static final String REGULATION = HEAD
            + "\"regulations\": [{\"id\": \"r\", \"name\": {\"nl\": \"r\"}, \"kind\": \"LAW\","
            + " \"sources\": [{\"document\": \"D\"}]}]}";

    @TempDir
    Path folder;

    @Test
    void filesThatAreReadTogetherMayReferToEachOther() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), REGULATION);
        Path other = Files.writeString(folder.resolve("other.json"), DOCUMENT);
        Catalogue catalogue = LloImporter.standard().readCatalogue(one, other).getValue();
        assertThat(catalogue.getRegulation(RegulationId.of("r")).getSources()).hasSize(1);
        assertThat(LloImporter.standard().readCatalogue(one).getReport().count(FindingCode.REFERENCE_UNKNOWN))
                .isEqualTo(1);
    }

    @Test
    void aFileMayReferToWhatItBuildsOnButNotRepeatIt() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.json"),
                REGULATION.replace("\"D\"", "\"EURO\"").replace("\"r\"", "\"own-one\""));
        Catalogue base = LloCatalogues.builtIn();
        Catalogue both = LloImporter.standard().readCatalogue(own, base).getValue();
        assertThat(both.listRegulations()).hasSize(base.listRegulations().size() + 1);

        Path again = Files.writeString(
                folder.resolve("again.json"),
                REGULATION.replace("\"D\"", "\"EURO\"").replace("\"r\"", "\"stap-budget\""));
        ImportResult<Catalogue> result = LloImporter.standard().readCatalogue(again, base);
        assertThat(result.findValue()).isEmpty();
        Finding finding = result.getReport().listFindings().get(0);
        assertThat(finding.getCode()).isEqualTo(FindingCode.ID_DUPLICATE);
        assertThat(finding.getHint(Language.EN)).contains("builds on");
    }

    @Test
    void whenAFileCannotBeReadToItsEndReferencesIntoItAreNotReported() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), REGULATION);
        Path cut = Files.writeString(folder.resolve("cut.json"), DOCUMENT.substring(0, 60));
        ImportReport report = LloImporter.standard().readCatalogue(one, cut).getReport();
        assertThat(report.listFindings()).extracting(Finding::getCode).containsExactly(FindingCode.JSON_SYNTAX);
        assertThat(report.listFindings().get(0).getLocation().getFile()).isEqualTo(cut.toString());
    }

    @Test
    void findingsStandInTheOrderInWhichFilesAreGiven() throws IOException {
        Path second = Files.writeString(folder.resolve("a.json"), "{}");
        Path first = Files.writeString(folder.resolve("b.json"), "[");
        assertThat(LloImporter.standard()
                        .readCatalogue(first, second)
                        .getReport()
                        .listFindings())
                .extracting(finding -> finding.getLocation().getFile())
                .containsExactly(first.toString(), first.toString(), second.toString(), second.toString());
    }

    @Test
    void aFileThatIsNotThereIsNoFinding() {
        assertThatThrownBy(() -> LloImporter.standard().readProfiles(folder.resolve("none.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.json");
    }

    @Test
    void aValueThatIsNotThereSaysSo() throws IOException {
        ImportResult<Catalogue> result =
                LloImporter.standard().readCatalogue(Files.writeString(folder.resolve("x.json"), "{}"));
        assertThatThrownBy(result::getValue)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2 errors");
        assertThat(result).hasToString("no value; 2 errors.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"birthYear\": 1990}, {\"birthYear\": 1991}]",
                "{\"formatVersion\": \"1.0\", \"kind\": \"profiles\", \"profiles\": [{\"birthYear\": 1990}, {\"birthYear\": 1991}]}",
                "{\"kind\": \"profiles\", \"profiles\": [{\"birthYear\": 1990}, {\"birthYear\": 1991}], \"formatVersion\": \"1.0\"}",
                "{\"profiles\": [\n{\"birthYear\": 1990},\n{\"birthYear\": 1991}], \"kind\": \"profiles\", \"formatVersion\": \"1.0\"}",
                "{\"birthYear\": 1990}\n{\"birthYear\": 1991}",
                "\n\r\n  {\"birthYear\": 1990} \r\n\n{\"birthYear\": 1991}\n\n"
            })
    void theFormOfAFileIsToldFromItsContents(String json) {
        ImportResult<List<Profile>> result = readProfiles(json, "file.json");
        assertThat(result.getReport().listFindings()).isEmpty();
        assertThat(result.getValue())
                .extracting(profile -> profile.getBirthYear().orElseThrow())
                .containsExactly(1990, 1991);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"kind\": \"PERSON\", \"birthYear\": 1990}", "{\n\"birthYear\": 1990}", "{\"birthYear\": 1990}"
            })
    void aFileMayBeOneProfile(String json) {
        assertThat(readProfiles(json, "file.json").getValue()).hasSize(1);
    }

    @Test
    void aNameTellsThatThereIsAProfileOnEachLine() {
        ImportResult<List<Profile>> result = readProfiles("{\"birthYear\": 1990,\n{\"birthYear\": 1991}\n", "x.NDJSON");
        assertThat(result.getReport().listFindings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.getLocation().getLine()).isEqualTo(1));
        assertThat(result.getValue()).hasSize(1);
    }

    @Test
    void aProfileThatIsWrongDoesNotStopTheOthers() {
        ImportResult<List<Profile>> result =
                readProfiles("[{\"birthYear\": 1}, {\"birthYear\": 1990}, {\"x\": 1}, {\"birthYear\": 1991}]", "x");
        assertThat(result.getValue()).hasSize(2);
        assertThat(result.getReport().count(Severity.ERROR)).isEqualTo(2);
    }

    @Test
    void allFindingsAreCountedAndSomeAreKept() {
        String json = "[" + "{\"birthYear\": 1}, {\"x\": 1},".repeat(1_500) + "{}]";
        ImportReport report = readProfiles(json, "x").getReport();
        assertThat(report.count(FindingCode.NUMBER_RANGE)).isEqualTo(1_500);
        assertThat(report.listFindings()).hasSize(2_000);
        assertThat(report.countOmitted()).isEqualTo(1_000);
        StringBuilder text = new StringBuilder();
        report.writeText(text, Language.NL);
        assertThat(text.toString())
                .contains("Van LLO-NUMBER-RANGE zijn er 1000 getoond, van de 1500 die er gevonden zijn.")
                .endsWith("3000 fouten.\n");

        ImportLimits few = ImportLimits.standard().withFindings(10, 15);
        ImportReport small = LloImporter.standard()
                .withLimits(few)
                .readProfiles(ImportSource.of(stream(json), "x"))
                .getReport();
        assertThat(small.listFindings()).hasSize(15);
        assertThat(small.count(Severity.ERROR)).isEqualTo(3_000);
    }

    @Test
    void limitsCanBeChosen() {
        LloImporter shallow = LloImporter.standard()
                .withLimits(ImportLimits.standard()
                        .withDepth(2)
                        .withLength(1_000)
                        .withTokens(500)
                        .withLineLength(20));
        assertThat(shallow.readProfiles(ImportSource.of(stream("[{\"home\": {}}]"), "x"))
                        .getReport()
                        .count(FindingCode.INPUT_LIMIT))
                .isEqualTo(1);
        assertThat(shallow.readProfiles(
                                ImportSource.of(stream("{\"birthYear\":1990}\n{\"birthYear\":   1990}\n{}"), "x"))
                        .getValue())
                .hasSize(2);
        LloImporter terse = LloImporter.standard()
                .withLimits(ImportLimits.standard().withTextLength(5).withNumberLength(5));
        for (String json : List.of("[{\"id\": \"abcdef\"}]", "[{\"income\": 123456}]")) {
            assertThat(terse.readProfiles(ImportSource.of(stream(json), "x"))
                            .getReport()
                            .count(FindingCode.INPUT_LIMIT))
                    .isEqualTo(1);
        }
        assertThatThrownBy(() -> ImportLimits.standard().withDepth(501)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ImportLimits.standard().withTokens(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codesOfPlacesAreLookedUpInTheReferenceDataThatIsGiven() {
        String json = REGULATION
                .replace("\"kind\": \"LAW\"", "\"kind\": \"LAW\", \"area\": {\"provinces\": [\"PV23\"]}")
                .replace("\"D\"", "\"EURO\"");
        LloImporter importer = LloImporter.standard();
        Catalogue base = LloCatalogues.builtIn();
        assertThat(importer.readCatalogue(ImportSource.of(stream(json), "x"), base)
                        .getReport()
                        .listFindings())
                .isEmpty();
        ImportResult<Catalogue> elsewhere = importer.withReferenceData(ReferenceData.builder()
                        .copyOf(LloReferenceData.builtIn())
                        .geography(Geography.empty())
                        .build())
                .readCatalogue(ImportSource.of(stream(json), "x"), base);
        assertThat(elsewhere.getReport().count(FindingCode.PLACE_UNKNOWN)).isEqualTo(1);
        assertThat(elsewhere.findValue()).as("a warning keeps nothing back").isPresent();
    }

    private static ImportResult<List<Profile>> readProfiles(String json, String name) {
        return LloImporter.standard().readProfiles(ImportSource.of(stream(json), name));
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
