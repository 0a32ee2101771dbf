/**
 * What can be said of criteria without asking about a person: simpler forms, and whether one is always true, contradicts
 * itself, follows from another or says the same. {@link nl.llo.matching.algebra.CriteriaAlgebra} answers with a
 * {@link nl.llo.matching.algebra.Decision}, and compares two definitions with a
 * {@link nl.llo.matching.algebra.Difference}, which holds {@link nl.llo.matching.algebra.Example}s of people who fit the
 * one and not the other.
 *
 * <p>Public and thread-safe. {@code docs/criteria.md} says what the answers mean, what is decided completely, and which laws
 * hold.
 */
@NullMarked
package nl.llo.matching.algebra;

import org.jspecify.annotations.NullMarked;
