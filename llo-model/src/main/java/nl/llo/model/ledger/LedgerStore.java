package nl.llo.model.ledger;

import java.util.List;

/**
 * Where the events of a ledger are kept, in the order in which they were recorded. For who has a place of his own to keep
 * them; {@code llo-io} has a file, and the examples a database.
 *
 * <p>The version of a store is the number of its events. A store checks nothing but the version: whether an event can be
 * recorded is for the ledger to say, before it is appended. Several ledgers, also of several processes, may share a store.
 *
 * <p>Thread-safe. Both methods throw a {@code RuntimeException}, such as {@code UncheckedIOException}, when the place cannot be
 * reached; after that it is not known whether events were appended, and only reading tells.
 */
public interface LedgerStore {

    /**
     * Reads the events after a version.
     *
     * @param version how many events, from the first, to leave out
     * @return the others in their order; none when there are no more
     */
    List<LedgerEvent> read(long version);

    /**
     * Appends events behind those that are there, all of them or none. When it returns true they have been kept for good.
     *
     * @param version how many events there are, by what the caller knows
     * @param events the events, at least one
     * @return false when there are more events than that, and then nothing is appended
     */
    boolean append(long version, List<LedgerEvent> events);
}
