/**
 * Shows one record of the catalogue or the reference data with everything that is held of it. There is one sheet per kind
 * of record; {@link nl.llo.examples.cli.show.Sheets} finds the record with an id and writes its sheet.
 */
@NullMarked
package nl.llo.examples.cli.show;

import org.jspecify.annotations.NullMarked;
