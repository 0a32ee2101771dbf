package nl.llo.io.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.llo.io.ConversionResult;
import nl.llo.io.ImportSource;
import nl.llo.io.LloCatalogues;
import nl.llo.io.LloConverter;
import nl.llo.io.LloImporter;
import nl.llo.io.spi.ValueConversion;
import nl.llo.model.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways in which others use the converter. */
class LloConverterTest {

    @Test
    void aConversionThatIsAProgramCanBeNamed() {
        ValueConversion conversion = new ValueConversion() {
            @Override
            public String getName() {
                return "test:years";
            }

            @Override
            public Optional<String> convert(String value) {
                return value.equals("?")
                        ? Optional.empty()
                        : Optional.of(String.valueOf(Integer.parseInt(value) + 1900));
            }
        };
        LloConverter converter = LloConverter.standard().withConversion(conversion);
        String mapping = Converted.csv("{\"to\": \"/birthYear\", \"from\": \"y\", \"conversion\": \"test:years\"}");
        assertThat(Converted.lines(Converted.read(mapping).getReport().listFindings()))
                .containsExactly("MAPPING-CONVERSION mapping:1:211 /fields/0/conversion");
        StringBuilder out = new StringBuilder();
        ConversionResult result = converter.convert(
                converter
                        .readMapping(ImportSource.of(mapping.getBytes(StandardCharsets.UTF_8), "m"))
                        .getValue(),
                ImportSource.of("y\n90\n?\nSecret\n".getBytes(StandardCharsets.UTF_8), "file"),
                out,
                true,
                new StringBuilder(),
                new StringBuilder());
        assertThat(out).hasToString("{\"birthYear\":1990}\n{}\n");
        assertThat(Converted.lines(result.getReport().listFindings()))
                .containsExactly("CONVERT-REFUSED file:4:1 row 4 cell 1 \"y\"");
        assertThat(result.getReport().listFindings().toString()).doesNotContain("Secret");
    }

    @Test
    void regulationsBecomeACatalogueThatImports(@TempDir Path folder) throws IOException {
        Path in = folder.resolve("in.csv");
        Files.writeString(in, "id;name;group\na;Een;wajong\nb;Twee;no-such-group\n");
        String mapping = Converted.mapping(
                "{\"csv\": {\"delimiter\": \";\", \"charset\": \"UTF_8\", \"header\": true}}",
                "REGULATIONS",
                """
                {"to": "/id", "from": "id"}, {"to": "/name/nl", "from": "name"}, {"to": "/kind", "constant": "SERVICE"},
                {"to": "/targetGroups", "from": "group"}, {"to": "/sources/0/document", "constant": "GUIDE"}""",
                ", \"documents\": [{\"id\": \"GUIDE\", \"title\": {\"nl\": \"Gids\"}}]");
        Path out = folder.resolve("out.json");
        Path rejects = folder.resolve("rejects.csv");
        ConversionResult result =
                LloConverter.standard().convert(Converted.mapping(mapping), ImportSource.of(in), out, rejects);
        assertThat(result.getReport().listFindings())
                .singleElement()
                .hasToString(in
                        + ":3:8 row 3 cell 3 \"group\" ERROR LLO-REFERENCE-UNKNOWN: There is no target group with the"
                        + " id \"no-such-group\".");
        assertThat(Files.readString(rejects)).isEqualTo("id;name;group\nb;Twee;no-such-group\n");
        assertThat(folder.resolve("rejects.csv.findings.ndjson")).isNotEmptyFile();
        Catalogue imported = LloImporter.standard()
                .readCatalogue(out, LloCatalogues.builtIn())
                .getValue();
        assertThat(imported.listRegulations())
                .anyMatch(regulation -> regulation.getId().value().equals("a"));
    }

    @Test
    void onlyMappingsThatMakeProfilesMakeProfiles() {
        assertThatThrownBy(() -> LloConverter.standard()
                        .convertProfiles(
                                LloConverter.getBuiltInMapping("municipality-codes"),
                                ImportSource.of(InputStream.nullInputStream(), "file"),
                                profile -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
