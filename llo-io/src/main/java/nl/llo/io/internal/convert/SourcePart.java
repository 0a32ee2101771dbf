package nl.llo.io.internal.convert;

import java.util.List;
import java.util.function.Consumer;
import nl.llo.io.finding.Finding;
import nl.llo.io.internal.mapping.Condition;
import org.jspecify.annotations.Nullable;

/** A row, a JSON record, or an item of a list in one: what conditions and sources of a mapping are about. */
interface SourcePart {

    /**
     * Finds values.
     *
     * @param from the column or pointer, or null
     * @param column the number of the column, or 0
     * @param findings where to report that what stands there is no single value
     * @return the values; none when nothing stands there
     */
    List<SourceValue> find(@Nullable String from, int column, Consumer<Finding> findings);

    /** Tells if all conditions hold. */
    default boolean fulfils(List<Condition> conditions) {
        for (Condition condition : conditions) {
            List<SourceValue> values = find(condition.from(), condition.column(), finding -> {});
            if (!condition.holds(values.stream().map(SourceValue::text).toList())) {
                return false;
            }
        }
        return true;
    }
}
