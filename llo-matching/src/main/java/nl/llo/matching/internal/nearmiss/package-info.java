/**
 * Finds near misses. {@link nl.llo.matching.internal.nearmiss.NearMissFinder} puts a regulation on a day as conditions that
 * must all hold, splits them into groups that have nothing to do with each other, and tries for each failing group every
 * small set of {@link nl.llo.matching.internal.vary.Aspect}s, the smallest first, until the ordinary evaluator says that it
 * fits. Days on which time alone may change something are tried in the same way.
 *
 * <p>Internal; {@code nl.llo.matching.Matcher} is how users ask.
 */
@NullMarked
package nl.llo.matching.internal.nearmiss;

import org.jspecify.annotations.NullMarked;
