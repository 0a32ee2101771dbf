/**
 * Import reports for programs and for people without this library. Internal.
 *
 * <p>{@link nl.llo.io.internal.report.ReportDocument} describes the JSON document, from which its schema follows too;
 * {@link nl.llo.io.internal.report.ReportPage} writes one HTML page that needs nothing else, with
 * {@link nl.llo.io.internal.report.Excerpts} of the lines that findings are about.
 */
@NullMarked
package nl.llo.io.internal.report;

import org.jspecify.annotations.NullMarked;
