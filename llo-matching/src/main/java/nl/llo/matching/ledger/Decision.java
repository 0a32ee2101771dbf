package nl.llo.matching.ledger;

import java.util.Optional;

/** What came of an event. */
public sealed interface Decision {

    /**
     * The state afterwards.
     *
     * @return another one when the event was recorded, else the one before
     */
    LedgerState state();

    /**
     * Why it was refused.
     *
     * @return the refusal; none when the event is in the ledger
     */
    default Optional<Refusal> findRefusal() {
        return Optional.empty();
    }

    /**
     * The event is recorded, for the first time.
     *
     * @param state the state with it
     */
    record Recorded(LedgerState state) implements Decision {}

    /**
     * The same event was recorded before; nothing changes.
     *
     * @param state the state, as it was
     */
    record Repeated(LedgerState state) implements Decision {}

    /**
     * The event is not recorded; nothing changes.
     *
     * @param state the state, as it was
     * @param refusal why
     */
    record Refused(LedgerState state, Refusal refusal) implements Decision {
        @Override
        public Optional<Refusal> findRefusal() {
            return Optional.of(refusal);
        }
    }
}
