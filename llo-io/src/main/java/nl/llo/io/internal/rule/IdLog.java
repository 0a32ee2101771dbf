package nl.llo.io.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.IdKind;
import nl.llo.model.time.Period;

/**
 * Remembers every id in a file: those given to records, and those that refer to records; and every part of a record that holds in a
 * period only.
 */
public final class IdLog {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, Period> periods = new TreeMap<>();

    /**
     * An id in a file.
     *
     * @param kind what it identifies
     * @param id the id
     * @param definition whether it is given to a record here
     * @param node its place
     */
    record Entry(IdKind kind, String id, boolean definition, int node) {}

    /** Remembers an id at the place where a decoder stands. */
    public void add(IdKind kind, String id, boolean definition, Decoder in) {
        entries.add(new Entry(kind, id, definition, in.node()));
    }

    /** Remembers that what stands at a place holds in a period only. */
    public void addPeriod(Period period, Decoder in) {
        periods.put(in.node(), period);
    }

    /** Gives the periods by their places. */
    Map<Integer, Period> periods() {
        return periods;
    }

    List<Entry> entries() {
        return entries;
    }
}
