/**
 * The dimensions of a profile: for each attribute that rules ask about, how a person's value is turned into a
 * {@link nl.llo.matching.internal.gate.Standing}, so that everything that can be known of it is looked up once.
 * {@link nl.llo.matching.internal.dimension.Literals} puts the leaves of criteria to them.
 *
 * <p>Standings are remembered by value in tables of fixed size; nothing of a person outlives its place in a table of values.
 *
 * <p>Internal: not exported from the module.
 */
@NullMarked
package nl.llo.matching.internal.dimension;

import org.jspecify.annotations.NullMarked;
