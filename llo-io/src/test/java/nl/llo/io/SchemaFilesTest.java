package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas are what the library makes. */
class SchemaFilesTest {

    private static final Path FOLDER = Path.of("..", "docs", "schema");

    static List<String> names() {
        return LloSchemas.listNames();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPublishedSchemaIsWhatTheLibraryMakes(String name) throws IOException {
        StringBuilder schema = new StringBuilder();
        LloSchemas.write(name, schema);
        Path file = FOLDER.resolve(name + ".json");
        if (Boolean.getBoolean("llo.update-docs")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, schema);
        }

        assertThat(Files.readString(file))
                .as("docs/schema/%s.json; run this test with -Dllo.update-docs=true to write it anew", name)
                .isEqualTo(schema.toString());
    }

    @Test
    void thereAreNoOtherSchemas() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(
                            names().stream().map(name -> name + ".json").toList());
        }
    }
}
