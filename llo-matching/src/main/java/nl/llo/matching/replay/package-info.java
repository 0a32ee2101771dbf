/**
 * What another way to divide a round would have done (Dutch: <i>wat had een andere verdeling gedaan</i>).
 * {@link nl.llo.matching.replay.AllocationReplay} takes a {@link nl.llo.model.replay.ReplayScenario} once and replays it under any
 * number of {@linkplain nl.llo.model.replay.ReplayPolicy policies}; each {@link nl.llo.matching.replay.ReplayRun} tells what
 * became of every single request, and in its {@link nl.llo.model.replay.ReplayOutcome} what became of all together.
 *
 * <p>The rules:
 *
 * <ol>
 *   <li><b>Order.</b> Requests are served in the order in which they come. Those of the same millisecond are served in the order
 *       of the persons' names, listed persons before those of crowds. The order in which a scenario lists them means nothing.
 *   <li><b>Lottery.</b> Who comes before the draw is served at the draw, in the order of lots that follow from the seed and
 *       the person alone. Who comes later is served in order of coming, from what is left.
 *   <li><b>Money.</b> What is neither reserved nor in a later stage can be used by everybody from the opening; a stage adds to
 *       this when it comes, a reserved part when it is released. At the same moment, money comes before people.
 *   <li><b>A grant</b> is what is asked for, or what the person can still have if that is less; all of it or nothing. A group
 *       with reserved parts can use several of them and the general money for one grant.
 *   <li><b>Refused</b> is, in this order: who comes after closing, whose course is full, who already has what a person can
 *       have, for whom there is no money.
 *   <li><b>Coming back.</b> Whenever money comes before the closing, the part of those refused for want of money that the scenario
 *       tells of their group asks again at that moment, before who comes new, in the order in which they came first. Who is
 *       refused again may come back again; who stays away once does so for good. Who comes back follows from the seed, the
 *       person and how often money came. Without such a part nobody comes back.
 *   <li><b>Waiting.</b> Where a policy says so, people without money wait. Whenever money comes, they are served in their
 *       order, and who fits is granted; others may pass who ask for less. Closing ends asking, not granting.
 *   <li><b>Preparation.</b> Who must be advised first comes later by as long as it takes. Such a request came too late when
 *       nothing was granted, and it would have been granted as things stood at the moment at which it would otherwise have
 *       come; before a draw, when it missed the draw.
 *   <li><b>Chance.</b> What crowds do is drawn with SplitMix64, each kind of thing from a stream of its own that follows from
 *       the seed and the group. So the same scenario is the same everywhere, to the bit, on any machine and any number of
 *       threads.
 * </ol>
 *
 * <p>Public. {@code AllocationReplay} and all results are immutable and thread-safe. Amounts are exact; a share of the round
 * is rounded down to a cent, and nothing else is rounded.
 */
@NullMarked
package nl.llo.matching.replay;

import org.jspecify.annotations.NullMarked;
