/**
 * Criteria in normal form. A {@link nl.llo.matching.internal.normal.NormalForm} turns a
 * {@link nl.llo.model.criterion.Criterion} into a {@link nl.llo.matching.internal.normal.Node} and back.
 *
 * <p>A node is a constant, a {@link nl.llo.matching.internal.normal.Leaf} over one attribute, a
 * {@link nl.llo.matching.internal.normal.Junction} (all or any) or a {@link nl.llo.matching.internal.normal.Threshold} (at
 * least so many). There is no negation: it stands in the leaves, so every node only grows truer when its parts do. What
 * makes "surely" and "possibly" one and the same computation, and absorption safe in three values, is just that.
 *
 * <p>The leaves hold their values as a {@link nl.llo.matching.internal.normal.ValueSet}: for one value out of ordered
 * ones {@link nl.llo.matching.internal.normal.Ranges}, out of open ones {@link nl.llo.matching.internal.normal.Codes}.
 * Everything here keeps all three truth values under every valid profile; what only holds for a fully known person is
 * decided in {@code nl.llo.matching.internal.search}. {@code docs/criteria.md} lists the laws.
 *
 * <p>Internal: the engines of this module stand on it; users have {@code nl.llo.matching.algebra}.
 */
@NullMarked
package nl.llo.matching.internal.normal;

import org.jspecify.annotations.NullMarked;
