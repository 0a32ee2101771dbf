/**
 * How the groups of a catalogue hang together: which contain which, by
 * {@link nl.llo.matching.internal.group.GroupNesting}, and which are defined in terms of each other, by
 * {@link nl.llo.matching.internal.group.GroupCircles}.
 *
 * <p>Internal: not exported from the module.
 */
@NullMarked
package nl.llo.matching.internal.group;

import org.jspecify.annotations.NullMarked;
