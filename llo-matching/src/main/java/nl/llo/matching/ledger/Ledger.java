package nl.llo.matching.ledger;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.ledger.LedgerStore;
import org.jspecify.annotations.Nullable;

/**
 * A ledger for many threads at once (Dutch: <i>grootboek</i>), kept in memory or in a store. Every event is decided about by
 * the rules of {@link LedgerState}, one after the other: no money is granted twice, and no event is lost. Reading waits for
 * nobody.
 *
 * <p>Several ledgers, also in several processes, may share a {@link LedgerStore}. What another one appended is read before
 * an event is decided about anew, so the rules hold over all of them.
 */
public final class Ledger {

    private final @Nullable LedgerStore store;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile LedgerState state = LedgerState.empty();

    private Ledger(@Nullable LedgerStore store) {
        this.store = store;
    }

    /**
     * Starts an empty ledger that is gone with the process.
     *
     * @return the ledger
     */
    public static Ledger inMemory() {
        return new Ledger(null);
    }

    /**
     * Goes on with a ledger where its store left it.
     *
     * @param store where the events are kept
     * @return the ledger, with all events that are in the store
     * @throws IllegalStateException if the events in the store cannot be recorded one after the other
     */
    public static Ledger on(LedgerStore store) {
        Ledger ledger = new Ledger(store);
        ledger.refresh();
        return ledger;
    }

    /**
     * Gives the state after all events that this ledger has recorded or read; a store may hold more, see {@link #refresh}.
     *
     * @return the state
     */
    public LedgerState getState() {
        return state;
    }

    /**
     * Records an event, if it can be. When this returns, the event is in the store.
     *
     * @param event the event
     * @return what came of it
     * @throws RuntimeException if the store cannot be reached. Then it is not known whether the event was recorded: record it
     *     again with the same key, and it counts once
     */
    public Decision record(LedgerEvent event) {
        lock.lock();
        try {
            while (true) {
                LedgerState before = state;
                Decision decision = before.apply(event);
                if (store == null) {
                    state = decision.state();
                    return decision;
                }
                if (decision instanceof Decision.Recorded && store.append(before.getVersion(), List.of(event))) {
                    state = decision.state();
                    return decision;
                }
                readOn(store);
                if (!(decision instanceof Decision.Recorded) && state.getVersion() == before.getVersion()) {
                    return decision;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Reads what others appended to the store.
     *
     * @return the state with it
     * @throws IllegalStateException if the events in the store cannot be recorded one after the other
     */
    public LedgerState refresh() {
        lock.lock();
        try {
            if (store != null) {
                readOn(store);
            }
            return state;
        } finally {
            lock.unlock();
        }
    }

    private void readOn(LedgerStore from) {
        LedgerState next = state;
        for (LedgerEvent event : from.read(next.getVersion())) {
            Decision decision = next.apply(event);
            if (!(decision instanceof Decision.Recorded)) {
                throw new IllegalStateException("The event after version " + next.getVersion()
                        + " of the store cannot be recorded: "
                        + decision.findRefusal()
                                .map(refusal -> refusal.code().name())
                                .orElse("it was before"));
            }
            next = decision.state();
        }
        state = next;
    }
}
