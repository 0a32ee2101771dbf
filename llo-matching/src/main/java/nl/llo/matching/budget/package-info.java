/**
 * Whether there is money left (Dutch: <i>is er nog geld</i>). {@link nl.llo.matching.budget.BudgetStatuses} answers for a
 * {@link nl.llo.model.budget.Budget} with a {@link nl.llo.matching.budget.BudgetStatus}, and for a regulation with its
 * {@link nl.llo.matching.budget.RegulationMoney}: the status of each of its budgets, and the best of them. It looks at what
 * the catalogue says and the date; so money stands beside a verdict and never in it. Of a person it looks at one thing, the
 * {@link nl.llo.matching.budget.Belonging} to groups for which money is kept.
 *
 * <p>The rules:
 *
 * <ol>
 *   <li><b>Nothing later counts.</b> Only use recorded up to and including the date is looked at. What was recorded last
 *       holds until something else is; the status tells the day.
 *   <li><b>Tranches.</b> A tranche takes requests from {@code opensOn} or else the start of its period, up to and including
 *       the end of it. When none runs, the budget opens with the next one; after the last it is closed. A tranche without
 *       a start may run on any day up to its end. A budget without tranches is one that always may run.
 *   <li><b>What is looked at.</b> Use recorded before the running tranche began says nothing about it, so one that was
 *       exhausted earlier does not make the next one empty. When the rest of earlier tranches is carried over, their
 *       amounts and use count with it; that they were exhausted does not, since new money came. Where a limit holds for a
 *       year, or the budget is structural without tranches, the same goes for an earlier calendar year.
 *   <li><b>Limits</b> are the total, the amount of the tranche, and the caps over everything, a tranche and a year, each in
 *       euros or grants. Caps on a person, a course or a region say nothing about the whole, and shares reserved for a
 *       group are not taken off.
 *   <li><b>Figures</b> are totals from the beginning. What was used of a tranche or in a year is the last figure less the
 *       one at the start of it, which is zero where nothing ran before. When that one is not recorded, the use is unknown.
 *   <li><b>Empty</b> when a source says that nothing was left, or when one limit is reached. The first holds until a later
 *       record says that something is left again. Figures that reach a limit weigh more than such a record of the same
 *       day, and less than one of a later day. A total that is used up also keeps later tranches from opening.
 *   <li><b>Open</b> when a source says that something was left, or when the running tranche has a limit and something is
 *       left of every limit that is stated. <b>Nearly empty</b> is the same with at most the threshold left of a limit.
 *   <li><b>Kept for groups.</b> Without a person, all that is left counts, for whomever it is kept. For a person, reserved
 *       shares of groups of others are taken off until the day of release: a share of the whole and of the tranches that
 *       run, an amount of the whole, cents rounded down. Records do not tell how much of it such a group has used. So as
 *       much is surely left as if it had used none of it, and nothing is left when not even full use of it would leave
 *       anything; in between it is unknown. Whether somebody belongs to a group can be unknown too: then the lesser
 *       counts where there is money either way, and else it is unknown.
 *   <li><b>Unknown</b> in all other cases. That a tranche runs, or that an amount is stated, does not make a budget open:
 *       without recorded use nobody can tell.
 * </ol>
 *
 * <p>Public. Everything is immutable and thread-safe. Amounts are exact; nothing is rounded.
 */
@NullMarked
package nl.llo.matching.budget;

import org.jspecify.annotations.NullMarked;
