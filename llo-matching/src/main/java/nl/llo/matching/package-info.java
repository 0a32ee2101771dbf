/**
 * Which regulations fit a profile, here, on a date, and why. A {@link nl.llo.matching.Matcher} is made once for a catalogue
 * and reference data; it answers a profile and a date with a {@link nl.llo.matching.MatchReport}: one
 * {@link nl.llo.matching.RegulationMatch} for each regulation, with a {@link nl.llo.matching.Verdict}, apart from it the
 * {@link nl.llo.matching.Timing}, and the outcome of every condition.
 *
 * <p>A verdict is worked out at once; reasons, missing facts, groups and sentences only when they are asked for.
 *
 * <p>Public. Everything is immutable and thread-safe; the date is always given, and nothing reads a clock, a locale or a
 * file. No {@code toString()} shows a value of a profile or how anything came out.
 */
@NullMarked
package nl.llo.matching;

import org.jspecify.annotations.NullMarked;
