/**
 * How rules and facts are called: {@link nl.llo.matching.internal.rule.RuleTexts} says what each kind of criterion asks, the
 * next two name the facts that would settle it, and
 * {@link nl.llo.matching.internal.rule.SharedOutcomes} keeps the outcomes that are the same for many.
 *
 * <p>Internal: not exported from the module.
 */
@NullMarked
package nl.llo.matching.internal.rule;

import org.jspecify.annotations.NullMarked;
