package nl.llo.matching.ledger;

import java.util.ArrayList;
import java.util.List;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.ledger.LedgerStore;

/** The simplest store. */
final class MemoryStore implements LedgerStore {

    private final List<LedgerEvent> events = new ArrayList<>();

    @Override
    public synchronized List<LedgerEvent> read(long version) {
        return List.copyOf(events.subList((int) Math.min(version, events.size()), events.size()));
    }

    @Override
    public synchronized boolean append(long version, List<LedgerEvent> added) {
        return version == events.size() && events.addAll(added);
    }
}
