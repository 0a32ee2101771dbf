/**
 * The constraints of the model, run over records that were read. Internal.
 *
 * <p>The model declares them as Jakarta constraints. {@code CheckCompiler} derives a check from them for each type, once;
 * a type with a constraint that it does not understand is left to Hibernate Validator, which starts only then. Hibernate
 * Validator is the reference: a property holds both to the same answer. Each fault becomes a finding with a code of its own,
 * placed where the offending value stood in the text.
 */
@NullMarked
package nl.llo.io.internal.constraint;

import org.jspecify.annotations.NullMarked;
