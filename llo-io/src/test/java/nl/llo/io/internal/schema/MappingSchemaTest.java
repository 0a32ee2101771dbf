package nl.llo.io.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.llo.io.LloSchemas;
import org.junit.jupiter.api.Test;

class MappingSchemaTest {

    private static final Path SHIPPED = Path.of("src", "main", "resources", "nl", "llo", "io", "mapping");

    private static List<?> refusals(String json) {
        StringBuilder schema = new StringBuilder();
        LloSchemas.write("mapping", schema);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString())
                .validate(json, InputFormat.JSON);
    }

    @Test
    void theMappingsThatAreShippedFit() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            List<Path> mappings =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(mappings).isNotEmpty();
            for (Path mapping : mappings) {
                assertThat(refusals(Files.readString(mapping)))
                        .as("%s", mapping)
                        .isEmpty();
            }
        }
    }

    @Test
    void anotherDocumentDoesNot() {
        assertThat(refusals("{\"formatVersion\": \"1.0\", \"kind\": \"catalogue\"}"))
                .isNotEmpty();
    }
}
