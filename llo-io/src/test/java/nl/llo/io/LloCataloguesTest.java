package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.finding.Severity;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.RegulationId;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;

class LloCataloguesTest {

    @Test
    void nothingIsWrongInTheBuiltInCatalogue() {
        ImportReport report = report();
        StringBuilder text = new StringBuilder();
        report.writeText(text, Language.EN);
        assertThat(report.listFindings())
                .as(text.toString())
                .noneMatch(finding -> finding.getSeverity() != Severity.INFO);
    }

    /**
     * What is worth knowing and not wrong: parties that carry one scheme out and are known for something else, and schemes that
     * had money in a part of their term only, as far as the sources say.
     */
    @Test
    void ofTheNotesOnTheBuiltInCatalogueItIsKnownWhatTheyAre() {
        assertThat(report().getCounts())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(FindingCode.BUDGET_PERIOD_UNCOVERED, 1L, FindingCode.ORGANISATION_NOT_EXECUTOR, 26L));
    }

    private static ImportReport report() {
        List<ImportSource> files = LloCatalogues.names().stream()
                .map(name -> ImportSource.of(LloCatalogues.open(name), name))
                .toList();
        return LloImporter.standard().readCatalogue(files, Catalogue.empty()).getReport();
    }

    @Test
    void theBuiltInCatalogueIsReadOnceAndShared() {
        Catalogue catalogue = LloCatalogues.builtIn();
        assertThat(LloCatalogues.builtIn()).isSameAs(catalogue);
        assertThat(catalogue.getRegulation(RegulationId.of("stap-budget")).getConditions())
                .isNotEmpty();
    }

    @Test
    void everyFileIsListed() throws IOException, URISyntaxException {
        URL list = Objects.requireNonNull(LloCatalogues.class.getResource("builtin/catalogue/files.txt"));
        try (Stream<Path> files = Files.list(Path.of(list.toURI()).resolveSibling("."))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(LloCatalogues.names())
                    .as("files.txt must list every file beside it")
                    .isEqualTo(names);
        }
    }
}
