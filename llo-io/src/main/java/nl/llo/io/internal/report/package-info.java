/**
 * Import reports, and outcomes of replays, for programs and for people without this library. Internal.
 *
 * <p>{@link nl.llo.io.internal.report.ReportDocument} describes the JSON document, from which its schema follows too;
 * {@link nl.llo.io.internal.report.ReportPage} writes one HTML page that needs nothing else, with
 * {@link nl.llo.io.internal.report.Excerpts} of the lines that findings are about.
 *
 * <p>{@link nl.llo.io.internal.report.ReplayPage} writes what a replay leads to as such a page, with
 * {@link nl.llo.io.internal.report.Chart curves}; {@link nl.llo.io.internal.report.ReplayRows} is its table, for text too.
 */
@NullMarked
package nl.llo.io.internal.report;

import org.jspecify.annotations.NullMarked;
