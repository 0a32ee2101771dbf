/**
 * What is different between two reports: of one person on two dates, of two profiles, or by two catalogues (Dutch:
 * <i>verschil</i>). A {@link nl.llo.matching.diff.ReportDiff} holds {@link nl.llo.matching.diff.ReportChange}s in a stable
 * order.
 *
 * <p>Public and immutable. No {@code toString()} tells how anything came out.
 */
@NullMarked
package nl.llo.matching.diff;

import org.jspecify.annotations.NullMarked;
