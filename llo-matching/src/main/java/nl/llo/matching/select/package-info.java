/**
 * Which matches of a report somebody wants to see, and in which order. A {@link nl.llo.matching.select.MatchFilter} keeps
 * matches by place, facility, audience, term and verdict, {@link nl.llo.matching.select.MatchSelector} applies it, and
 * {@link nl.llo.matching.select.MatchOrder} ranks them.
 *
 * <p>Public, immutable and thread-safe.
 */
@NullMarked
package nl.llo.matching.select;

import org.jspecify.annotations.NullMarked;
