/**
 * Finds what is probably not what an author meant: conditions that fit everybody or nobody, parts that make no difference,
 * groups without members, regulations that nobody can reach. A {@link nl.llo.matching.lint.CatalogueLint} looks at a
 * catalogue and gives {@link nl.llo.matching.lint.LintResult}s: a stable {@link nl.llo.matching.lint.LintCode}, the
 * {@link nl.llo.matching.lint.LintPlace} and named arguments, from which the message is made in Dutch or English.
 *
 * <p>Only what is certain is reported: nothing hangs on a text or on what a catalogue leaves open. A code's Javadoc says what
 * is wrong; {@code docs/criteria.md} says by which reasoning.
 *
 * <p>Public and thread-safe.
 */
@NullMarked
package nl.llo.matching.lint;

import org.jspecify.annotations.NullMarked;
