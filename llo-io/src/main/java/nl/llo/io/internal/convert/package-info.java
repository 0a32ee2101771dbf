/**
 * Turns a partner's records into records of this library. Internal.
 *
 * <p>A {@link nl.llo.io.internal.convert.RecordSource} gives the records of a file one by one, each with the places of its values. A
 * {@link nl.llo.io.internal.convert.FieldFiller} puts their values, converted, into a tree, whose tokens go to the same codecs,
 * constraints and rules that read a document; so there is one truth about what is right. What those find is placed where the value
 * came from.
 */
@NullMarked
package nl.llo.io.internal.convert;

import org.jspecify.annotations.NullMarked;
