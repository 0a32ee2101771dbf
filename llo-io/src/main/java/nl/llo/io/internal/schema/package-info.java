/**
 * JSON Schemas (2020-12), made of the descriptions by which documents are read and of the constraints of the model, so that
 * there is no second description. Internal.
 *
 * <p>{@link nl.llo.io.internal.schema.SchemaDocument} makes the schema of a type: it goes over the
 * {@linkplain nl.llo.io.internal.codec.Shape shapes} and, in step with them, over the types of the model, from which
 * {@link nl.llo.io.internal.schema.Facets} takes the constraints on a place and {@link nl.llo.io.internal.schema.TypeRules} those on a type as a whole. A
 * constraint that none of them knows stops the making: it cannot be forgotten.
 */
@NullMarked
package nl.llo.io.internal.schema;

import org.jspecify.annotations.NullMarked;
