package nl.llo.model.ledger;

import nl.llo.model.id.GrantId;

/** Something that happened to one request or grant. */
public sealed interface GrantEvent extends LedgerEvent
        permits AmountRequest, ReservationReleased, AmountPaid, GrantWithdrawn, GrantCorrected {

    /** The request, and the grant that it becomes. An id is used for one only, also over budgets. */
    GrantId getGrant();
}
