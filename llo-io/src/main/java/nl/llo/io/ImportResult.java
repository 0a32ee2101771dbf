package nl.llo.io;

import java.util.Optional;
import nl.llo.io.finding.ImportReport;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import: a value, and a report of everything that was found. Immutable.
 *
 * @param <T> what was asked for
 */
public final class ImportResult<T> {

    private final @Nullable T value;
    private final ImportReport report;

    ImportResult(@Nullable T value, ImportReport report) {
        this.value = value;
        this.report = report;
    }

    /**
     * Gets the value, if there is one. The method that made this result says when there is none.
     *
     * @return the value, or nothing
     */
    public Optional<T> findValue() {
        return Optional.ofNullable(value);
    }

    /**
     * Gets the value.
     *
     * @return the value
     * @throws IllegalStateException if there is none; the report says why
     */
    public T getValue() {
        if (value == null) {
            throw new IllegalStateException("There is no value, see the report: " + report);
        }
        return value;
    }

    /**
     * Gets everything that was found.
     *
     * @return the report
     */
    public ImportReport getReport() {
        return report;
    }

    /**
     * Gives the counts of what was found, and nothing of the value.
     *
     * @return the report in one line
     */
    @Override
    public String toString() {
        return (value == null ? "no value; " : "a value; ") + report;
    }
}
