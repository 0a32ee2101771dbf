package nl.llo.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.llo.io.LloSchemas;

/** The schemas of the documents of the library, and of what only the command line writes. */
final class Schemas {

    private static final List<String> OWN = List.of("budgets", "funding", "list", "matches");

    private Schemas() {}

    /** Lists all names, in their order. */
    static List<String> listNames() {
        return Stream.concat(LloSchemas.listNames().stream(), OWN.stream())
                .sorted()
                .toList();
    }

    /** Writes one that there is. */
    static void write(String name, Appendable out) {
        if (!OWN.contains(name)) {
            LloSchemas.write(name, out);
            return;
        }
        try (InputStream in = Schemas.class.getResourceAsStream("schema/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("The schema " + name + " is missing");
            }
            out.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
