/**
 * The arithmetic of who pays, in cents and without names.
 *
 * <p><b>The model.</b> A {@link nl.llo.matching.internal.funding.Problem} has costs and {@linkplain
 * nl.llo.matching.internal.funding.Offer offers}. An offer is what one fund can pay, to one choice of steps where the number
 * of its grants is limited; what it can pay to any set of costs is its {@link nl.llo.matching.internal.funding.Capacity}:
 * limits on sets of costs of which any two are nested or apart. Offers stand in the order in which funds pay.
 *
 * <p>A set of offers is <i>legal</i> when no two of them exclude each other, each one that waits for a fund finds one in the
 * set, each pays something when they pay in order, and each is needed: without it less would be paid, or another would wait in
 * vain. What a set pays together is a maximum flow from offers to costs; when the offers pay in order, each as much as it
 * can without taking away what an earlier one pays, the sum is that same maximum, whatever the order. Of two sets the better
 * one pays more; else has fewer parties; else fewer funds; else comes first in the order of offers.
 *
 * <p><b>The proof.</b> {@link nl.llo.matching.internal.funding.Search} visits sets, and leaves one and all that contain it
 * only for these reasons, each of which holds for every set that is left out:
 *
 * <ol>
 *   <li>Two of its offers exclude each other.
 *   <li>One offer of it adds nothing and no fund waits for that one. Flows from several sources to common costs have falling
 *       returns, so it adds nothing to a larger set either, and a smaller cost only makes it add less; the larger set is not
 *       legal.
 *   <li>An offer of it waits in vain for what is excluded or was passed over.
 *   <li>What it and all offers that may still join can pay at most is less than the worst set that is kept pays; or as
 *       much, but only with more parties or funds, or with as many and later in the order. The most that can be paid is the
 *       smallest cut; each side of it is a sum over offers, and of offers that exclude each other only the largest counts. How many
 *       parties it takes at least follows from each cut alone: so many of the largest as widen it enough.
 * </ol>
 *
 * <p>Visiting starts with the offers that can pay most, to find good sets early. Of sets that are as good as the last one kept, only
 * those are passed over that cannot come before it in the order of offers, so the answer does not depend on how the visit went.
 * When the number of visits runs out, the largest bound of what was not visited is handed on.
 */
@NullMarked
package nl.llo.matching.internal.funding;

import org.jspecify.annotations.NullMarked;
