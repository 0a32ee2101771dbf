package nl.llo.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.llo.io.ImportLimits;
import nl.llo.io.ImportSource;
import nl.llo.io.LloConverter;
import nl.llo.io.LloExporter;
import nl.llo.io.LloImporter;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.ImportReport;
import nl.llo.model.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents so deep that reading them by recursion would exhaust the stack, and names that all have one hash. */
class DepthTest {

    @SuppressWarnings("InlineFormatString") // easier to read apart
    private static final String CATALOGUE = """
            {"formatVersion": "1.0", "kind": "catalogue", "documents": [{"id": "D", "title": {"nl": "Gids"}}],
             "regulations": [{"id": "r", "name": {"nl": "R"}, "kind": "SERVICE", "sources": [{"document": "D"}],
              "conditions": [{"id": "c", "sources": [{"document": "D"}], "criterion": %s}]}]}""";

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String deep(String open, String inner, String close, int depth) {
        return open.repeat(depth) + inner + close.repeat(depth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"home\":", "{\"traits\":", "{\"statuses\":{\"includes\":["})
    void depthIsRefusedWhereItGoesOverTheLimit(String open) {
        String json = open.repeat(100_000);
        LloImporter importer = LloImporter.standard();
        for (ImportReport report : List.of(
                importer.readProfiles(ImportSource.of(bytes(json), "f.json")).getReport(),
                importer.readProfiles(ImportSource.of(bytes(json), "f.ndjson")).getReport(),
                importer.readCatalogue(ImportSource.of(bytes(json), "f.json"), Catalogue.empty())
                        .getReport(),
                LloConverter.standard()
                        .readMapping(ImportSource.of(bytes(json), "m"))
                        .getReport())) {
            assertThat(report.listFindings()).extracting(Finding::getCode).contains(FindingCode.INPUT_LIMIT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"not\":|}", "{\"all\":[|]}", "{\"any\":[{\"trait\":\"x\"},|]}"})
    void theDeepestConditionsThatALimitAllowsAreReadAndWrittenAgain(String nesting) {
        String open = nesting.substring(0, nesting.indexOf('|'));
        String close = nesting.substring(nesting.indexOf('|') + 1);
        int depth = nesting.contains("[") ? 245 : 490;
        String json = CATALOGUE
                .formatted(deep(open, "{\"trait\": \"x\"}", close, depth))
                .replace(
                        "\"regulations\"",
                        "\"traits\": [{\"id\": \"x\", \"name\": {\"nl\": \"X\"}, \"question\": {\"nl\": \"X?\"},"
                                + " \"sources\": [{\"document\": \"D\"}]}], \"regulations\"");
        LloImporter deepest =
                LloImporter.standard().withLimits(ImportLimits.standard().withDepth(500));
        Catalogue read = deepest.readCatalogue(ImportSource.of(bytes(json), "f.json"), Catalogue.empty())
                .getValue();
        StringBuilder out = new StringBuilder();
        LloExporter.compact().writeCatalogue(read, out);
        assertThat(deepest.readCatalogue(ImportSource.of(bytes(out.toString()), "f.json"), Catalogue.empty())
                        .getValue())
                .isEqualTo(read)
                .hasSameHashCodeAs(read);
    }

    @Test
    void deepRecordsOfPartnersAreRefused() {
        String mapping = """
                {"formatVersion": "1.0", "kind": "mapping", "id": "m", "target": "PROFILES", "input": {"ndjson": true},
                 "others": "IGNORE", "fields": [{"to": "/sectors", "from": "/a"}]}""";
        StringBuilder out = new StringBuilder();
        var result = LloConverter.standard()
                .convert(
                        Cells.mapping(mapping),
                        ImportSource.of(
                                bytes("{\"a\":" + "[".repeat(90_000) + "\n{\"a\":" + deep("[", "\"bouw\"", "]", 90)
                                        + "}\n"),
                                "f"),
                        out,
                        true,
                        new StringBuilder(),
                        new StringBuilder());
        assertThat(result.getReport().listFindings())
                .extracting(Finding::getCode)
                .containsExactly(FindingCode.INPUT_LIMIT);
        assertThat(out).hasToString("{\"sectors\":[\"bouw\"]}\n");
    }

    @Test
    void thousandsOfNamesWithOneHashAreOnlyUnknown() {
        StringBuilder json = new StringBuilder("{\"home\": {");
        for (int i = 0; i < 4_096; i++) {
            json.append(i == 0 ? "\"" : ", \"");
            for (int bit = 0; bit < 12; bit++) {
                json.append(
                        ((i >> bit) & 1) == 0 ? "Aa" : "B@"); // 33 * 'A' + 'a' = 33 * 'B' + '@', and so for 31 with BB
            }
            json.append("\": 1");
        }
        json.append("}, \"birthYear\": 1990}");
        ImportReport report = LloImporter.standard()
                .readProfiles(ImportSource.of(bytes(json.toString()), "f.json"))
                .getReport();
        assertThat(report.listFindings()).extracting(Finding::getCode).containsOnly(FindingCode.PROPERTY_UNKNOWN);
        assertThat(report.count(FindingCode.PROPERTY_UNKNOWN)).isEqualTo(4_096);
    }
}
