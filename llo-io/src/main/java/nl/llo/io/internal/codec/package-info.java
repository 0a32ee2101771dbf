/**
 * One declarative description of the wire format per type, from which everything else follows. Internal.
 *
 * <p>A {@link nl.llo.io.internal.codec.ValueCodec} describes one kind of value; {@link nl.llo.io.internal.codec.Values} makes those for texts,
 * numbers, dates, ids, words, lists, sets and maps. An {@link nl.llo.io.internal.codec.ObjectCodec} lists the properties of a type, a
 * {@link nl.llo.io.internal.codec.UnionCodec} the forms of a type that has one key per form. The same description
 * <ul>
 *   <li>reads, through a {@link nl.llo.io.internal.codec.Decoder}: straight from the tokens, past every error, remembering where
 *       everything stood; a value is built only when all its parts are sound;
 *   <li>writes canonically, to a {@link nl.llo.io.internal.json.TokenWriter};
 *   <li>tells its {@link nl.llo.io.internal.codec.Shape}, from which documentation is made.
 * </ul>
 */
@NullMarked
package nl.llo.io.internal.codec;

import org.jspecify.annotations.NullMarked;
