/**
 * The constraints of the model, run over records that were read. Internal.
 *
 * <p>The model declares them as Jakarta constraints; Hibernate Validator runs them, without expression language. Each
 * violation becomes a finding with a code of its own, placed where the offending value stood in the text.
 */
@NullMarked
package nl.llo.io.internal.constraint;

import org.jspecify.annotations.NullMarked;
