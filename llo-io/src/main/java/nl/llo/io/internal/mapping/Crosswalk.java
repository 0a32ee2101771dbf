package nl.llo.io.internal.mapping;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the standards of the field call what this library knows: one table, {@code crosswalk.csv}, from which {@code docs/crosswalk.md} is made, from
 * which mappings are proposed, and to which the built-in mappings are held.
 */
public final class Crosswalk {

    private static final String COMMON = "Dutch files";

    /**
     * One name.
     *
     * @param standard whose name it is
     * @param theirs the name: a pointer or the name of a column
     * @param target what records it fills
     * @param ours the place that it fills, or empty where there is none
     * @param note what to know about it
     */
    public record Entry(String standard, String theirs, Target target, String ours, String note) {}

    private static final String TABLE = "/nl/llo/io/mapping/crosswalk.csv";
    private static final List<Entry> ALL = read();
    private static final Map<String, Entry> BY_COLUMN = new HashMap<>();

    static {
        ALL.stream()
                .filter(entry ->
                        entry.standard().equals(COMMON) && !entry.ours().isEmpty())
                .forEach(entry -> BY_COLUMN.put(entry.theirs(), entry));
    }

    private Crosswalk() {}

    private static List<Entry> read() {
        InputStream resource = Objects.requireNonNull(Crosswalk.class.getResourceAsStream(TABLE), TABLE);
        try (Reader text = new InputStreamReader(resource, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream()
                    .map(row -> new Entry(
                            row.getField("standard"),
                            row.getField("theirs"),
                            Target.valueOf(row.getField("target")),
                            row.getField("ours"),
                            row.getField("note")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives all names. */
    public static List<Entry> entries() {
        return ALL;
    }

    /** Finds what a column is called in common files, by its name in lower case. */
    static @Nullable Entry findByColumn(String name) {
        return BY_COLUMN.get(name.replace('_', ' ').strip());
    }

    /** Writes the page for readers. */
    public static String page() {
        StringBuilder page = new StringBuilder("""
                # What others call it

                Made from the table `crosswalk.csv` in llo-io, which the built-in mappings are held to. What stands in the first column is a pointer
                in JSON, or the name of a column or element. Where the second column of a table is empty, nothing here corresponds with it.
                """);
        String standard = "";
        for (Entry entry : ALL) {
            if (!entry.standard().equals(standard)) {
                standard = entry.standard();
                page.append("\n## ").append(standard).append("\n\n| theirs | ours | in | note |\n|---|---|---|---|\n");
            }
            page.append("| `").append(entry.theirs()).append("` | ");
            page.append(entry.ours().isEmpty() ? "" : "`" + entry.ours() + "`");
            page.append(" | ")
                    .append(entry.target())
                    .append(" | ")
                    .append(entry.note())
                    .append(" |\n");
        }
        return page.toString();
    }
}
