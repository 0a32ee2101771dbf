package nl.llo.io.internal.codec;

/** Hears of what is read while it is read, also in records that turn out to be broken further on. */
public interface ReadListener {

    /** Hears nothing. */
    ReadListener NONE = new ReadListener() {};

    /**
     * Hears of an id.
     *
     * @param kind what it identifies
     * @param id the id as it stands on the wire
     * @param definition whether it is given here to a record, or else refers to one
     * @param in stands at the id
     * @return whether it need not be heard of again when the same reference stands elsewhere in what is read
     */
    default boolean heard(IdKind kind, String id, boolean definition, Decoder in) {
        return true;
    }

    /**
     * Hears of a value of a type of the model, as soon as it is built. What is inside it was heard of before.
     *
     * @param value the value
     * @param unwrapped whether the value stands for its only property, which has no object of its own on the wire
     * @param in stands at the value
     */
    default void built(Object value, boolean unwrapped, Decoder in) {}
}
