package nl.llo.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What stands outside the repository; tests that need it are skipped without it. */
final class Outside {

    private Outside() {}

    /** The Big List of Naughty Strings. */
    static List<String> naughtyStrings() {
        String folder = System.getProperty("llo.conformance", "");
        assumeTrue(!folder.isEmpty(), "needs -Dllo.conformance=DIR");
        List<String> strings = new ArrayList<>();
        try {
            JsonMapper.shared()
                    .readTree(Files.readString(Path.of(folder, "hostile", "blns", "blns.json")))
                    .forEach(string -> strings.add(string.asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(strings).hasSize(515);
        return strings;
    }
}
