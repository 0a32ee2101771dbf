/**
 * What may be granted from a budget, and what is left of it (Dutch: <i>grootboek van budgetten</i>). {@link
 * nl.llo.matching.ledger.LedgerState} folds {@linkplain nl.llo.model.ledger.LedgerEvent events} one by one; each gives a {@link
 * nl.llo.matching.ledger.Decision}: recorded, known already, or refused with a {@link nl.llo.matching.ledger.Refusal}. What a
 * budget has left is in its {@link nl.llo.matching.ledger.BudgetAccount}, each request in a {@link
 * nl.llo.matching.ledger.GrantRecord}.
 *
 * <p>The rules:
 *
 * <ol>
 *   <li><b>Used</b> is what is reserved, granted, or paid of a grant that was withdrawn. No limit is ever exceeded: the total,
 *       the amount of a tranche, and the caps over everything, a year, a tranche, a region, a course and a person, each in
 *       euros or grants. Lowering is never refused for a limit.
 *   <li><b>Who is not told, is not granted.</b> Where a cap is on a person, a course or a region, the request must name it.
 *   <li><b>Tranche and year</b> are those of the day on which a request is first recorded. It is counted in the first of the
 *       tranches that take requests on that day and have room. It stays there; a tranche that ended gives nothing more, not
 *       even to raise what it granted.
 *   <li><b>The rest</b> of a tranche that ended lapses, goes back to the funders, or goes to the next one in order, as the budget
 *       says; when it says nothing, the rest lapses. Money that comes free later follows the rest.
 *   <li><b>Reserved shares</b> are held back from everybody else until the day of release, as far as the group has not used
 *       them. A share in percent is held in each tranche that has an amount and in the total, an amount in the total alone;
 *       cents are rounded down. The group itself may use its share, and what is for everybody.
 *   <li><b>Order.</b> Events of a budget come in order of day. On one day the order of recording counts, as with first come,
 *       first served.
 *   <li><b>Once.</b> An event whose key was recorded before changes nothing when it says the same, and is refused when not. What
 *       was refused was not recorded, and may be offered again.
 * </ol>
 *
 * <p>Public. States are immutable values; nothing is rounded, and nothing reads a clock.
 */
@NullMarked
package nl.llo.matching.ledger;

import org.jspecify.annotations.NullMarked;
