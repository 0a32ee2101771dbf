package nl.llo.io.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.llo.io.ImportSource;
import nl.llo.io.LloImporter;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.internal.json.Limits;
import nl.llo.io.internal.rule.CatalogueFile;
import nl.llo.model.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Documents of older versions keep importing, and those of unknown ones are one clear finding. */
class FormatVersionsTest {

    /** Two versions that never were, each with other names for things. */
    private static final FormatVersions VERSIONS = new FormatVersions(
            "1.0",
            List.of(
                    new FormatVersions.Step(
                            "0.8", in -> new RenamedProperties(in, Map.of("/collections", "groepen", "/groepen", "x"))),
                    new FormatVersions.Step(
                            "0.9",
                            in -> new RenamedProperties(in, Map.of("/groepen", "groups", "/groepen/*/naam", "name")))));

    private static final String GROUP = "\"definition\": {\"all\": []}, \"sources\": [{\"document\": \"D\"}]";

    private final FindingCollector findings = new FindingCollector();

    private @Nullable CatalogueFile read(String json) {
        return new CatalogueReader(Limits.STANDARD, findings, VERSIONS)
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "c.json");
    }

    private CatalogueFile readAll(String json) {
        return Objects.requireNonNull(read(json));
    }

    private List<String> found() {
        return findings.toReport().listFindings().stream()
                .map(FormatVersionsTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.getLocation().getLine() + ":" + finding.getLocation().getColumn() + " " + finding.getCode() + " "
                + finding.getLocation().getPointer();
    }

    @Test
    void aDocumentOfTheVersionBeforeIsReadAsOneOfThisVersion() {
        CatalogueFile file =
                readAll("{\"kind\": \"catalogue\", \"formatVersion\": \"0.9\", \"groepen\": [{\"id\": \"g\","
                        + "\"naam\": {\"nl\": \"naam\"}, " + GROUP + "}]}");

        assertThat(found()).isEmpty();
        assertThat(file.document().groups()).hasSize(1);
        assertThat(file.document().groups().get(0).value().getName().getNl()).isEqualTo("naam");
    }

    @Test
    void anOlderOneGoesThroughEveryVersionBetween() {
        CatalogueFile file = read("{\"formatVersion\": \"0.8\", \"kind\": \"catalogue\", \"collections\": []}");

        assertThat(found()).isEmpty();
        assertThat(file).isNotNull();
    }

    @Test
    void whatIsWrongInAnOlderDocumentHasItsPlaceThere() {
        read("{\"formatVersion\": \"0.9\", \"kind\": \"catalogue\",\n \"groepen\": [{\"naam\": 3}]}");

        assertThat(found()).contains("2:23 LLO-VALUE-TYPE /groups/0/name");
    }

    @Test
    void namesOfAnOlderVersionMeanNothingInThisOne() {
        read("{\"formatVersion\": \"1.0\", \"kind\": \"catalogue\", \"groepen\": []}");

        assertThat(found()).containsExactly("1:47 LLO-PROPERTY-UNKNOWN /groepen");
    }

    @Test
    void anUnknownVersionIsOneFindingWhateverElseIsInTheDocument() {
        String future =
                "{\"formatVersion\": \"7.3\", \"kind\": \"catalogue\", \"wonders\": [1, {\"a\": null}], \"groups\":"
                        + " [{}]}";
        read(future);
        assertThat(found()).containsExactly("1:19 LLO-DOCUMENT-VERSION /formatVersion");

        ByteArrayInputStream in = new ByteArrayInputStream(future.getBytes(StandardCharsets.UTF_8));
        ImportReport report = LloImporter.standard()
                .readCatalogue(ImportSource.of(in, "c.json"), Catalogue.empty())
                .getReport();
        assertThat(report.listFindings())
                .extracting(FormatVersionsTest::line)
                .containsExactly("1:19 LLO-DOCUMENT-VERSION /formatVersion");
    }

    @Test
    void ofProfilesTooAnUnknownVersionIsOneFinding() {
        String future = "{\"formatVersion\": \"7.3\", \"kind\": \"profiles\", \"profiles\": [{\"wonder\": 1}, 3]}";
        ByteArrayInputStream in = new ByteArrayInputStream(future.getBytes(StandardCharsets.UTF_8));
        ImportReport report = LloImporter.standard()
                .readProfiles(ImportSource.of(in, "p.json"))
                .getReport();

        assertThat(report.listFindings())
                .extracting(FormatVersionsTest::line)
                .containsExactly("1:19 LLO-DOCUMENT-VERSION /formatVersion");
    }
}
