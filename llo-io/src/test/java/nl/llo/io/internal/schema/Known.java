package nl.llo.io.internal.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table in {@code docs/schema/README.md} of what the importer finds and a schema does not, with the reasons. */
final class Known {

    private static final Path TABLE = Path.of("..", "docs", "schema", "README.md");
    private static final Pattern ROW = Pattern.compile("\\| `(LLO-[A-Z-]+)` \\| (.+) \\|");

    private Known() {}

    /** Gives the reason for each code. */
    static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(TABLE)) {
            lines.map(ROW::matcher).filter(Matcher::matches).forEach(row -> reasons.put(row.group(1), row.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reasons;
    }
}
