/**
 * Whether a place lies in an area on a day, in three values. {@link nl.llo.matching.internal.place.PlaceFacts} is a place
 * looked up in the geography once; {@link nl.llo.matching.internal.place.AreaCheck} is an area made ready for asking, and
 * {@link nl.llo.matching.internal.place.AreaFindings} says why an answer is unknown or how far it can be trusted.
 *
 * <p>Internal: not exported from the module.
 */
@NullMarked
package nl.llo.matching.internal.place;

import org.jspecify.annotations.NullMarked;
