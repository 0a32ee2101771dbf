package nl.llo.model.id;

/**
 * Names an event of a ledger. Who records the same event twice, because an answer got lost, gives the same key, and it
 * counts once (Dutch: <i>idempotentiesleutel</i>).
 *
 * @param value lower-case letters and digits joined by hyphens, at most 80 characters
 */
public record EventKey(String value) implements Identifier, Comparable<EventKey> {
    /** Throws {@code IllegalArgumentException} when the text has another form. */
    public EventKey {
        Ids.requireSlug(value, "event key");
    }

    /** The id with this text; throws {@code IllegalArgumentException} when it has another form. */
    public static EventKey of(String value) {
        return new EventKey(value);
    }

    @Override
    public int compareTo(EventKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
