/**
 * Rounds of an allocation that can be replayed under other policies (Dutch: <i>wat had een andere verdeling gedaan</i>). A
 * {@link nl.llo.model.replay.ReplayScenario} is a round with everybody who comes, a {@link nl.llo.model.replay.ReplayPolicy} a
 * way to divide its money, and a {@link nl.llo.model.replay.ReplayReport} what several of these lead to. These are values
 * only; {@code nl.llo.matching.replay} replays.
 *
 * <p>Public. Every moment is an {@link nl.llo.model.time.Elapsed} since the opening, so that a policy can be used for
 * several rounds.
 */
@org.jspecify.annotations.NullMarked
package nl.llo.model.replay;
