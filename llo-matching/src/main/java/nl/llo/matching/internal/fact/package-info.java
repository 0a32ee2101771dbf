/**
 * What follows from a profile on a day for any criterion: {@link nl.llo.matching.internal.fact.AgeFacts} and
 * {@link nl.llo.matching.internal.fact.StatusFacts}. Whoever evaluates criteria asks these, so that all come to the same.
 *
 * <p>Internal: not exported from the module.
 */
@NullMarked
package nl.llo.matching.internal.fact;

import org.jspecify.annotations.NullMarked;
