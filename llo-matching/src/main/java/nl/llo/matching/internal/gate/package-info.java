/**
 * Rules as graphs of gates. A {@link nl.llo.matching.internal.gate.Gate} is a rule for one date and one kind of applicant, so
 * that periods and subjects are settled; what is left to ask is asked per
 * {@link nl.llo.matching.internal.gate.Dimension}, which answers all of its questions at once with a
 * {@link nl.llo.matching.internal.gate.Standing}.
 *
 * <p>Internal: not exported from the module.
 */
@NullMarked
package nl.llo.matching.internal.gate;

import org.jspecify.annotations.NullMarked;
