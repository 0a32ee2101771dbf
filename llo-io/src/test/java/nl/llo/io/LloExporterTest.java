package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LloExporterTest {

    private static final Profile PROFILE = Profile.builder().birthYear(1990).build();

    @TempDir
    Path folder;

    @Test
    void writesADocumentThatSaysWhatItIs() {
        StringBuilder out = new StringBuilder();
        LloExporter.standard().writeProfiles(List.of(PROFILE), out);
        assertThat(out).hasToString("""
                        {
                          "formatVersion": "1.0",
                          "kind": "profiles",
                          "profiles": [
                            {
                              "birthYear": 1990
                            }
                          ]
                        }
                        """);
    }

    @Test
    void orOneLine() {
        StringBuilder out = new StringBuilder();
        LloExporter.compact().writeCatalogue(Catalogue.empty(), out);
        assertThat(out).hasToString("{\"formatVersion\":\"1.0\",\"kind\":\"catalogue\"}\n");
    }

    @Test
    void orALineForEachProfile() {
        StringBuilder out = new StringBuilder();
        LloExporter.standard()
                .writeProfileLines(List.of(PROFILE, Profile.builder().build()), out);
        assertThat(out).hasToString("{\"birthYear\":1990}\n{}\n");
    }

    @Test
    void replacesAFileAndLeavesNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("file.json"), "old");
        LloExporter.compact().writeProfiles(List.of(PROFILE), file);
        assertThat(Files.readString(file)).contains("1990");
        assertThat(names()).containsExactly("file.json");
    }

    @Test
    void whenWritingFailsTheOldFileStands() throws IOException {
        Path file = Files.writeString(folder.resolve("file.ndjson"), "old");
        Iterable<Profile> failing = () -> new Iterator<>() {
            private int count;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Profile next() {
                if (count++ > 10_000) {
                    throw new IllegalStateException("no more");
                }
                return PROFILE;
            }
        };
        assertThatThrownBy(() -> LloExporter.standard().writeProfileLines(failing, file))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(names()).containsExactly("file.ndjson");
    }

    @Test
    void followsALink() throws IOException {
        Path file = Files.writeString(folder.resolve("file.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        LloExporter.compact().writeProfiles(List.of(PROFILE), link);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(file)).contains("1990");
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> LloExporter.standard().writeProfiles(List.of(), folder.resolve("no/file.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("file.json");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
