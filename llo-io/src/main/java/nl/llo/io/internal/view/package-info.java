/**
 * Flat views of records, for tables. Internal.
 *
 * <p>A {@link nl.llo.io.internal.view.View} names columns and gives the cells of a row; {@link nl.llo.io.internal.view.Views} has those
 * that are offered, and {@link nl.llo.io.internal.view.CsvTable} writes one as CSV, exactly or safe for spreadsheets.
 */
@NullMarked
package nl.llo.io.internal.view;

import org.jspecify.annotations.NullMarked;
