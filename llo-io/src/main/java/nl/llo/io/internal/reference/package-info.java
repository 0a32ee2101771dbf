/**
 * The wire format of reference documents and the built-in ones. Internal.
 *
 * <p>A {@link nl.llo.io.internal.reference.ReferenceDocument} holds some of the records; several together make the
 * {@link nl.llo.model.reference.ReferenceData}.
 */
@NullMarked
package nl.llo.io.internal.reference;

import org.jspecify.annotations.NullMarked;
