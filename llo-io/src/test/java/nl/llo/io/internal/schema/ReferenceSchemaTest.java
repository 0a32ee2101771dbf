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

/** The reference data that is shipped fits its schema, and other documents do not. */
class ReferenceSchemaTest {

    private static final Path SHIPPED = Path.of("src", "main", "resources", "nl", "llo", "io", "builtin", "reference");

    private final com.networknt.schema.Schema schema;

    ReferenceSchemaTest() {
        StringBuilder text = new StringBuilder();
        LloSchemas.write("reference", text);
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text.toString());
    }

    @Test
    void theReferenceDataThatIsShippedFits() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            List<Path> documents =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(documents).hasSizeGreaterThan(5);
            for (Path document : documents) {
                assertThat(schema.validate(Files.readString(document), InputFormat.JSON))
                        .as("%s", document)
                        .isEmpty();
            }
        }
    }

    @Test
    void otherDocumentsDoNot() {
        String start = "{\"formatVersion\": \"1.0\", \"kind\": ";
        assertThat(schema.validate(start + "\"catalogue\"}", InputFormat.JSON)).isNotEmpty();
        assertThat(schema.validate(start + "\"reference\", \"provinces\": [{\"code\": \"PV1\"}]}", InputFormat.JSON))
                .isNotEmpty();
    }
}
