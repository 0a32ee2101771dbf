package nl.llo.matching.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The matching cases of the built-in catalogue, as JSON: profile, date, regulation, the verdict that is right and the
 * conditions to which it is due, each with the place in the source from which that follows.
 *
 * <p>A file is an object with {@code formatVersion}, {@code kind} {@code "cases"} and {@code cases}. A case has a {@code name},
 * a {@code profile} in the format of profiles, {@code on}, {@code regulation}, {@code verdict} and {@code why}, and may
 * have {@code timing} and {@code decisive}. Reading JSON is up to the reader: with llo-io, a profile is read by its importer,
 * and the rest is six properties of a {@link MatchCase}. {@link MatchCases} then holds a matcher to it.
 */
public final class MatchCasePack {

    private static final String FOLDER = "cases/";

    private MatchCasePack() {}

    /** The names of the files, in alphabetical order. */
    public static List<String> listFiles() {
        try (BufferedReader names =
                new BufferedReader(new InputStreamReader(open("files.txt"), StandardCharsets.UTF_8))) {
            return names.lines().filter(name -> !name.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a file, which is in UTF-8; the caller closes it. */
    public static InputStream open(String file) {
        return Objects.requireNonNull(MatchCasePack.class.getResourceAsStream(FOLDER + file), file);
    }
}
