package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.llo.io.finding.ImportReport;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.RegulationId;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;

class LloCataloguesTest {

    @Test
    void nothingAtAllIsFoundInTheBuiltInCatalogue() {
        CatalogueImport catalogue = new CatalogueImport(ImportLimits.standard(), LloReferenceData::builtIn);
        for (String name : LloCatalogues.names()) {
            try (InputStream in = LloCatalogues.open(name)) {
                catalogue.read(in, name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        ImportReport report = catalogue.finish(Catalogue.empty()).getReport();
        StringBuilder text = new StringBuilder();
        report.writeText(text, Language.EN);
        assertThat(report.listFindings()).as(text.toString()).isEmpty();
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
