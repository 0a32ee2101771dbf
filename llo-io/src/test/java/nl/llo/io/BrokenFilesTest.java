package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.finding.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files named by what is wrong with them, each with everything that must be found in it, and where. */
class BrokenFilesTest {

    @ParameterizedTest
    @MethodSource("files")
    void everythingIsFoundInOneRunAndInItsPlace(String name) throws IOException, URISyntaxException {
        Path file = folder().resolve(name);
        Path expected = folder().resolve(name.replace(".json", ".expected"));
        List<String> found = report(file, name).listFindings().stream()
                .map(BrokenFilesTest::line)
                .toList();
        assertThat(found).containsExactlyElementsOf(Files.readAllLines(expected));
    }

    static Stream<String> files() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static ImportReport report(Path file, String name) {
        LloImporter importer = LloImporter.standard();
        return name.startsWith("catalogue")
                ? importer.readCatalogue(file).getReport()
                : importer.readProfiles(file).getReport();
    }

    private static String line(Finding finding) {
        Location place = finding.getLocation();
        return (place.getLine() + ":" + place.getColumn() + " " + finding.getCode() + " " + place.getPointer()).strip();
    }

    private static Path folder() throws URISyntaxException {
        URL folder = Objects.requireNonNull(BrokenFilesTest.class.getResource("/broken"));
        return Path.of(folder.toURI());
    }
}
