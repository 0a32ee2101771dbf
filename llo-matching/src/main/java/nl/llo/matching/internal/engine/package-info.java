/**
 * Answers for whole catalogues at once. {@link nl.llo.matching.internal.engine.CatalogueForms} has a catalogue in normal form;
 * for a day and a kind of applicant it makes the rules, on which two engines stand:
 * {@link nl.llo.matching.internal.engine.Rows}, one person against all regulations, and
 * {@link nl.llo.matching.internal.engine.Columns}, many people at once. The third, the tree of
 * {@code nl.llo.matching.criteria}, is the reference for both, and the only one that gives reasons.
 *
 * <p>Internal: not exported from the module.
 */
@NullMarked
package nl.llo.matching.internal.engine;

import org.jspecify.annotations.NullMarked;
