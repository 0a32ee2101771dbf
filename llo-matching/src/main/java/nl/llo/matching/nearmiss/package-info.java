/**
 * What would make a regulation fit (Dutch: <i>wat zou helpen</i>). A {@link nl.llo.matching.nearmiss.NearMiss} is a smallest
 * set of {@link nl.llo.matching.nearmiss.Change}s, perhaps with a day to wait for, after which the verdict is that it fits or
 * probably fits; {@link nl.llo.matching.nearmiss.NearMisses} holds those of one regulation, the most useful first, and says
 * whether there may be more.
 *
 * <p>{@code nl.llo.matching.Matcher} finds them, on request only.
 *
 * <p>Public and immutable. A change is told in the terms of the rule, never by a value of the profile, and no
 * {@code toString()} tells what is lacking.
 */
@NullMarked
package nl.llo.matching.nearmiss;

import org.jspecify.annotations.NullMarked;
