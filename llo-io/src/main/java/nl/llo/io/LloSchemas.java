package nl.llo.io;

import java.util.List;
import nl.llo.io.internal.json.CanonicalWriter;
import nl.llo.io.internal.schema.Schema;

/**
 * JSON Schemas (draft 2020-12) of the documents that the library reads and writes.
 *
 * <p>They are made of the same descriptions and constraints by which {@link LloImporter} reads, and refuse what it refuses,
 * except for rules that a schema cannot express, such as those between records; {@code docs/schema/README.md} lists them.
 * {@code format} is to be asserted for dates, or the 31st of a shorter month passes.
 */
public final class LloSchemas {

    private LloSchemas() {}

    /**
     * Lists the names of the schemas.
     *
     * @return the names, such as {@code catalogue}
     */
    public static List<String> listNames() {
        return Schema.names();
    }

    /**
     * Writes a schema.
     *
     * @param name one of the {@linkplain #listNames names}
     * @param out where to write
     * @throws IllegalArgumentException if there is no schema of that name
     * @throws java.io.UncheckedIOException if writing fails
     */
    public static void write(String name, Appendable out) {
        CanonicalWriter writer = CanonicalWriter.indented(out);
        Schema.of(name).write(writer);
        writer.endLine();
    }
}
