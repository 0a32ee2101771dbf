/**
 * Fixtures for tests of whoever builds on the matcher. A {@link nl.llo.matching.testing.MatchCase} says how a regulation
 * must come out for a profile; {@link nl.llo.matching.testing.MatchCases} holds a matcher to it and, where it differs, shows
 * how every condition came out. Cases are values; the
 * {@link nl.llo.matching.testing.MatchCasePack} holds those of the built-in catalogue as JSON.
 *
 * <p>For properties, {@link nl.llo.matching.testing.Formulas} generates criteria of traits and texts, and
 * {@link nl.llo.matching.testing.LessKnown} forgets a part of what is known of a person.
 */
@NullMarked
package nl.llo.matching.testing;

import org.jspecify.annotations.NullMarked;
