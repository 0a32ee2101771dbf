package nl.llo.io.internal.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of a row, a record or a part of one. All that is given must hold.
 *
 * @param from the column or pointer of the value that it is about, or null
 * @param column the number of the column, or 0
 * @param in the values of which it must be one; empty when any value does
 * @param empty whether there must be no value, or must be one; null when that does not matter
 * @param not whether all this must not hold
 */
public record Condition(
        @Nullable String from,
        int column,
        Set<String> in,
        @Nullable Boolean empty,
        boolean not) {

    /** Tells if it holds of values: of any of them, or, turned round, of none. Blank texts are no values. */
    public boolean holds(Collection<String> values) {
        List<String> texts = values.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        boolean holds = (empty == null || empty == texts.isEmpty())
                && (in.isEmpty() || texts.stream().anyMatch(in::contains));
        return holds != not;
    }
}
