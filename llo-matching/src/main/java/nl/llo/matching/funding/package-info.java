/**
 * Who pays (Dutch: <i>wie betaalt</i>). A {@link nl.llo.matching.funding.FundingPlanner} takes a route, which is a
 * {@link nl.llo.model.plan.DevelopmentPlan} with costs, a person and the person's {@link nl.llo.matching.MatchReport}, and
 * answers with a {@link nl.llo.matching.funding.FundingReport}: the best {@link nl.llo.matching.funding.FundingPlan}, the next
 * best, what would be better if something open came out well, and what became of each fund. A fund is a budget of a
 * regulation. The rules:
 *
 * <ol>
 *   <li><b>Costs.</b> A cost that somebody pays already is left alone. The others are paid on the day on which their step
 *       begins, or on the day of the question if that is later or no day is planned. No cost is paid twice or above its amount.
 *   <li><b>What a fund can pay.</b> Costs of its kinds, on days on which its regulation is in force and it has money. Of each
 *       cost at most its share, rounded down to the cent; for each step at most the largest stated worth of a facility that it pays and the cap
 *       on a course; in each calendar year, in each tranche, and together at most the caps for a person, a region and
 *       everything, and what is left. Each step that it pays for is one grant. What is kept for a group is not there for
 *       others, nor for those who may not belong to it.
 *   <li><b>Together.</b> Regulations of which one excludes the other do not pay in the same plan. One that comes only after
 *       another, or requires it first, pays only when that one pays too or was used before, and not for steps before the first one
 *       that the other can pay for. A fund that asks an own contribution asks it of each cost that it can pay, rounded up,
 *       and then nobody pays that part.
 *   <li><b>Order.</b> Funds pay one after the other: none before those for which it waits; then by rank; then by the id of the
 *       budget. Each pays as much as it can without taking away what an earlier one pays.
 *   <li><b>Best</b> is what leaves least to the person; then what takes the fewest parties, which are regulations; then the
 *       fewest funds; then the one whose funds come first. A fund that could be left out without the person paying more is
 *       no part of a plan.
 *   <li><b>Unknown is not guessed.</b> A fund takes part only when the regulation surely fits, surely is in force, its kinds of
 *       cost are stated, it surely has money and a source says how much a person gets. That a total is stated does not
 *       say that. All else is open: told as such, and worked out in {@linkplain nl.llo.matching.funding.FundingAlternative
 *       alternatives}. Only that nothing of a person's limit was used before is taken for granted when the profile is silent,
 *       and said.
 * </ol>
 *
 * <p><b>Proof.</b> The search looks at every legal combination or shows that those it leaves out are no better, so the answer
 * {@linkplain nl.llo.matching.funding.FundingReport#isProven() is proven}, unless there are too many combinations, too many
 * choices of steps for limited grants, or limits of one fund that cross each other; then the report gives the least own
 * contribution that any plan can have. All amounts are exact.
 *
 * <p>Public. Everything is immutable and thread-safe. No {@code toString()} shows an amount or how anything came out.
 */
@NullMarked
package nl.llo.matching.funding;

import org.jspecify.annotations.NullMarked;
