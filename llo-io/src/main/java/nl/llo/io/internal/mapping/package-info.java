/**
 * Mappings: documents that say how a partner's records become records of this library. Internal.
 *
 * <p>A {@link nl.llo.io.internal.mapping.Mapping} is read by {@link nl.llo.io.internal.mapping.MappingDocument} like every other document, and
 * held by {@link nl.llo.io.internal.mapping.MappingCheck} to what its target looks like; {@link nl.llo.io.internal.mapping.TargetShape} finds
 * that in the descriptions of the wire format.
 */
@NullMarked
package nl.llo.io.internal.mapping;

import org.jspecify.annotations.NullMarked;
