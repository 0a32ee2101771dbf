/**
 * JSON as a stream of tokens with places, read strictly and written canonically. Internal.
 *
 * <p>A {@link nl.llo.io.internal.json.TokenReader} gives tokens one at a time; {@link nl.llo.io.internal.json.JsonTokenReader} reads them from
 * text within {@link nl.llo.io.internal.json.Limits}, and the Jackson modules for embedders have readers of their own. What cannot be
 * read ends in one {@link nl.llo.io.internal.json.UnreadableException}, which is a finding in the making.
 */
@NullMarked
package nl.llo.io.internal.json;

import org.jspecify.annotations.NullMarked;
