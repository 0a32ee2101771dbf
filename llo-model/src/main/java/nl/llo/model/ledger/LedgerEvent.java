package nl.llo.model.ledger;

import java.time.LocalDate;
import nl.llo.model.id.EventKey;

/** Something that happened to the money of a budget. Two events are the same when all they say is. */
public sealed interface LedgerEvent permits BudgetOpened, GrantEvent {

    /** Its own name; what is recorded under the same name again must be the same event, and counts once. */
    EventKey getKey();

    /** The day on which it happened. Events of a budget are recorded in order of day. */
    LocalDate getOn();
}
