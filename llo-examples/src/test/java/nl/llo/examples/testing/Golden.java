package nl.llo.examples.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Output that a person has read and found good, kept in a file. {@code -Dllo.golden=write} writes what comes out now; read
 * the difference before committing it.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/nl/llo/examples/golden");

    private Golden() {}

    /** Compares with the file of that name, byte for byte. */
    public static void check(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if ("write".equals(System.getProperty("llo.golden"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, actual, UTF_8);
            }
            assertThat(actual)
                    .as("as in %s; if the new output reads better, run with -Dllo.golden=write", file)
                    .isEqualTo(Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
