/**
 * How rules and facts are called: {@link nl.llo.matching.internal.rule.RuleTexts} says what each kind of criterion asks, the
 * other two name the facts that would settle it.
 *
 * <p>Internal: not exported from the module.
 */
@NullMarked
package nl.llo.matching.internal.rule;

import org.jspecify.annotations.NullMarked;
