package nl.llo.io.internal.convert;

import java.util.HashMap;
import java.util.Map;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.Location;
import nl.llo.io.internal.json.Position;

/**
 * Where in the partner's file the values of records come from. Codecs place what they find by line and column; this gives
 * the row, cell and column, or the pointer in the partner's document.
 */
final class Places {

    private final Map<Long, Location> values = new HashMap<>();

    /** Remembers a place; gives its line and column. */
    long add(Location place) {
        long position = Position.of(place.getLine(), place.getColumn());
        values.putIfAbsent(position, place);
        return position;
    }

    void clear() {
        values.clear();
    }

    /**
     * Gives a finding about a record its place in the partner's file.
     *
     * @param finding what was found in the record that was made
     * @param record the pointer of that record
     * @param whole the place of the partner's record
     */
    Finding translate(Finding finding, String record, Location whole) {
        Location found = finding.getLocation();
        if (found.getPointer().equals(record)) {
            return finding.at(whole);
        }
        return finding.at(values.getOrDefault(Position.of(found.getLine(), found.getColumn()), whole));
    }
}
