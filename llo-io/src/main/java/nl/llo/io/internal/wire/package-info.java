/**
 * The wire format of every type of the model, one class per package of the model. Internal.
 *
 * <p>{@link nl.llo.io.internal.wire.WireFormat} finds the description of a type; {@link nl.llo.io.internal.wire.CatalogueDocument},
 * {@link nl.llo.io.internal.wire.ReferenceDocument}
 * and {@link nl.llo.io.internal.wire.ProfilesDocument} describe what stands around the records in a file.
 */
@NullMarked
package nl.llo.io.internal.wire;

import org.jspecify.annotations.NullMarked;
