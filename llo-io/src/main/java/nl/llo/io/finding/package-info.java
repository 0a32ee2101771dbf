/**
 * What an import says about the data it read.
 *
 * <p>A {@link nl.llo.io.finding.Finding} is one statement about one place: a {@link nl.llo.io.finding.FindingCode} that
 * never changes its meaning, a {@link nl.llo.io.finding.Location}, and a message and a hint in Dutch and English, both
 * made from one template and the same arguments. A {@link nl.llo.io.finding.FindingCollector} gathers findings while
 * data is read and turns them into an {@link nl.llo.io.finding.ImportReport}. No finding repeats a value of a profile.
 */
@NullMarked
package nl.llo.io.finding;

import org.jspecify.annotations.NullMarked;
