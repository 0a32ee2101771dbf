package nl.llo.io.internal.rule;

import java.util.ArrayList;
import java.util.List;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.IdKind;

/** Remembers every id in a file: those given to records, and those that refer to records. */
public final class IdLog {

    private final List<Entry> entries = new ArrayList<>();

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

    List<Entry> entries() {
        return entries;
    }
}
