package nl.llo.io.internal.codec;

/** Hears of every id as it is read, also in records that turn out to be broken. */
public interface IdListener {

    /** Hears nothing. */
    IdListener NONE = (kind, id, definition, node) -> {};

    /**
     * Hears of an id.
     *
     * @param kind what it identifies
     * @param id the id as it stands on the wire
     * @param definition whether it is given here to a record, or else refers to one
     * @param node its place in the decoder's {@link LocationLog}
     */
    void heard(IdKind kind, String id, boolean definition, int node);
}
