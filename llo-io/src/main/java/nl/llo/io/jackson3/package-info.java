/**
 * Lets a Jackson 3 mapper read and write the types of the model, in the format of {@code docs/wire-format.md}.
 *
 * <p>Add {@link nl.llo.io.jackson3.LloModule} to the mapper. For data of others use {@code LloImporter}, which tells everything
 * that is wrong at once; a mapper stops at the first value that is.
 */
@NullMarked
package nl.llo.io.jackson3;

import org.jspecify.annotations.NullMarked;
