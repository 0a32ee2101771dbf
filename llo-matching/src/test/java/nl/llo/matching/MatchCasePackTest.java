package nl.llo.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import nl.llo.matching.testing.MatchCasePack;
import org.junit.jupiter.api.Test;

/** The list of files is the folder's. */
class MatchCasePackTest {

    @Test
    void listsEveryFileOfTheFolder() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(MatchCasePack.class.getResource("cases"), "folder")
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(MatchCasePack.listFiles())
                    .containsExactlyElementsOf(files.map(Path::getFileName)
                            .map(Path::toString)
                            .filter(name -> name.endsWith(".json"))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void opensFilesThatHoldCases() {
        assertThat(MatchCasePack.listFiles())
                .allSatisfy(file -> assertThat(read(file)).contains("\"kind\": \"cases\"", "\"why\""));
        assertThatNullPointerException().isThrownBy(() -> MatchCasePack.open("none.json"));
    }

    private static String read(String file) {
        try (InputStream in = MatchCasePack.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
