package nl.llo.io.internal.mapping;

import java.util.List;
import nl.llo.io.internal.csv.CsvDialect;

/** In what form a partner's records come. */
public sealed interface Input {

    /**
     * Rows of a table.
     *
     * @param dialect how the table is written
     * @param groupColumns the numbers of the columns of which rows of one record share the values, or empty
     * @param groupNames the names of those columns, or empty
     */
    record Csv(CsvDialect dialect, List<Integer> groupColumns, List<String> groupNames) implements Input {

        /** Tells if several rows make one record. */
        public boolean isGrouped() {
            return !groupColumns.isEmpty() || !groupNames.isEmpty();
        }
    }

    /**
     * A JSON document.
     *
     * @param records where the list of records is, or the only record
     */
    record Json(Pointer records) implements Input {}

    /** A JSON document on each line. */
    record Lines() implements Input {}
}
