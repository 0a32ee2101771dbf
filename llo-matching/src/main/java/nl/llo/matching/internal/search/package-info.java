/**
 * Decides whether some fully known person, on some day, makes a criterion true. Everything else that is asked of two
 * criteria (always true, implied, equivalent, disjoint) is this question about a combination of them.
 *
 * <p>A {@link nl.llo.matching.internal.search.ProblemBuilder} turns nodes in normal form into a
 * {@link nl.llo.matching.internal.search.Problem}: groups become their definitions, areas become codes per kind of place
 * and day, and what hangs together (education and start qualification, unemployment and its months) is tied together. A
 * {@link nl.llo.matching.internal.search.Decider} then splits cases, literal by literal, with what is left of each
 * variable's values at hand, so that it never makes cases that cannot be told apart.
 *
 * <p>What the data cannot decide is a variable that others choose: a text, a group without a definition, where a region
 * lies relative to a municipality. Something is surely possible when one choice of the rest makes it true whatever those
 * are, perhaps possible when it takes a choice of those too, and else impossible.
 *
 * <p>Internal; {@code docs/criteria.md} states what is decided completely.
 */
@NullMarked
package nl.llo.matching.internal.search;

import org.jspecify.annotations.NullMarked;
