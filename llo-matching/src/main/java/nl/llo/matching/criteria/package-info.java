/**
 * Evaluates criteria over a profile on a date, in three values. A {@link nl.llo.matching.criteria.CriteriaCompiler} is made
 * once for a catalogue and its reference data; it turns a criterion into a
 * {@link nl.llo.matching.criteria.CompiledCriterion} and a profile with a date into
 * {@link nl.llo.matching.criteria.ProfileFacts}, on which any number of compiled criteria can be asked for a bare answer or
 * for the outcome with its reasons.
 *
 * <p>Behind it stands a tree of nodes. A node is asked for its answer or for that of its negation, so that {@code not}
 * never has to turn an answer round: a text-only condition counts as favourable below {@code not} as well. The bare answer
 * makes no objects; reasons are made only when the outcome is asked for.
 *
 * <p>Public: the three types named above. Immutable and thread-safe.
 */
@NullMarked
package nl.llo.matching.criteria;

import org.jspecify.annotations.NullMarked;
