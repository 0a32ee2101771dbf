/**
 * What happens to the money of budgets, as events that never change (Dutch: <i>grootboek</i>). {@link
 * nl.llo.model.ledger.LedgerEvent} is any of them: a budget is {@linkplain nl.llo.model.ledger.BudgetOpened opened}; an amount
 * is {@linkplain nl.llo.model.ledger.AmountReserved reserved} for a request and {@linkplain
 * nl.llo.model.ledger.ReservationReleased released} again, or {@linkplain nl.llo.model.ledger.AmountGranted granted}; a grant is
 * {@linkplain nl.llo.model.ledger.AmountPaid paid}, {@linkplain nl.llo.model.ledger.GrantCorrected corrected} or {@linkplain
 * nl.llo.model.ledger.GrantWithdrawn withdrawn}.
 *
 * <p>An event only says what somebody wants to record. Whether it can be, and what is left afterwards, is decided by
 * {@code LedgerState} in {@code nl.llo.matching.ledger}. {@link nl.llo.model.ledger.LedgerStore} is where events are kept.
 *
 * <p>Public. Events are immutable; their days are the caller's, and their {@code toString()} shows no person.
 */
@NullMarked
package nl.llo.model.ledger;

import org.jspecify.annotations.NullMarked;
