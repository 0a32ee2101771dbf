package nl.llo.io.internal.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the columns. A report tells only names that the reader expects, or that stand beside them: a file without
 * header has data in its first row.
 */
public final class CsvHeader {

    /** The header of a file that has none. */
    static final CsvHeader NONE = new CsvHeader(List.of(), Set.of());

    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Set<String> told;

    CsvHeader(List<String> names, Set<String> told) {
        this.names = names;
        this.told = told;
        for (int i = 0; i < names.size(); i++) {
            indexes.putIfAbsent(names.get(i), i);
        }
    }

    /** Finds a column by its name; -1 when there is none. */
    public int index(String name) {
        return indexes.getOrDefault(name, -1);
    }

    /** Gives the names in their order. */
    public List<String> names() {
        return names;
    }

    /** Gives the name of a column if a report may tell it. */
    @Nullable
    String toldName(int index) {
        String name = index < names.size() ? names.get(index) : null;
        return name != null && told.contains(name) ? name : null;
    }
}
