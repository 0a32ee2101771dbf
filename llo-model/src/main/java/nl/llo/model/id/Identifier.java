package nl.llo.model.id;

/**
 * An id that people and files share: the bare text is what stands on the wire and what {@code toString()} gives.
 */
public interface Identifier {
    /** The bare id, never empty. */
    String value();
}
