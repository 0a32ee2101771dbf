/**
 * Three-valued outcomes as data. {@link nl.llo.matching.outcome.Truth} is Kleene's logic;
 * {@link nl.llo.matching.outcome.Answer} adds what text-only conditions leave likely. A
 * {@link nl.llo.matching.outcome.CriterionOutcome} is the tree of one criterion with every part's own truth, reason and
 * {@link nl.llo.matching.outcome.MissingFact missing facts}; a {@link nl.llo.matching.outcome.ConditionOutcome} puts the
 * condition's id and sources to it.
 *
 * <p>Public. No value of a profile is held here, and {@code toString()} does not tell how anything came out.
 */
@NullMarked
package nl.llo.matching.outcome;

import org.jspecify.annotations.NullMarked;
