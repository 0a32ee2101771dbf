/**
 * Fixtures for tests of whoever builds on the matcher. A {@link nl.llo.matching.testing.MatchCase} says how a regulation
 * must come out for a profile; {@link nl.llo.matching.testing.MatchCases} holds a matcher to it and, where it differs, shows
 * how every condition came out. Cases are values: where they are read from is the reader's business.
 */
@NullMarked
package nl.llo.matching.testing;

import org.jspecify.annotations.NullMarked;
