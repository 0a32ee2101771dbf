package nl.llo.io.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.llo.io.LloReporter;
import nl.llo.io.LloSchemas;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportDocumentTest {

    @TempDir
    Path folder;

    @Test
    void aReportFitsItsSchemaAndHoldsEveryFinding() throws Exception {
        ImportReport report = ImportReport.combine(List.of(
                Faulty.catalogue(Faulty.write(folder, "c.json", Faulty.CATALOGUE)),
                Faulty.profiles(Faulty.write(folder, "p.ndjson", Faulty.PROFILES))));
        Path file = folder.resolve("report.json");

        LloReporter.standard().writeJson(report, file);

        String json = Files.readString(file);
        assertThat(refusals(json)).isEmpty();
        JsonNode document = new JsonMapper().readTree(json);
        assertThat(document.at("/findings")).hasSize(report.listFindings().size());
        assertThat(document.at("/counts/error").asInt()).isPositive();
        assertThat(document.at("/findings/0/message/en").asString()).isNotBlank();
        assertThat(json).doesNotContain("canary");
    }

    @Test
    void aReportWithoutFindingsFitsToo() {
        StringBuilder json = new StringBuilder();
        LloReporter.standard().writeJson(new FindingCollector().toReport(), json);

        assertThat(refusals(json.toString())).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNoReport() {
        assertThat(refusals("{\"kind\": \"findings\"}")).isNotEmpty();
    }

    private static List<?> refusals(String json) {
        StringBuilder schema = new StringBuilder();
        LloSchemas.write("report", schema);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString())
                .validate(json, InputFormat.JSON);
    }
}
