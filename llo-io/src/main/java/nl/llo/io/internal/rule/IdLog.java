package nl.llo.io.internal.rule;

import java.util.ArrayList;
import java.util.List;
import nl.llo.io.internal.codec.IdKind;
import nl.llo.io.internal.codec.IdListener;

/** Remembers every id in a file: those given to records, and those that refer to records. */
public final class IdLog implements IdListener {

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

    @Override
    public void heard(IdKind kind, String id, boolean definition, int node) {
        entries.add(new Entry(kind, id, definition, node));
    }

    List<Entry> entries() {
        return entries;
    }
}
