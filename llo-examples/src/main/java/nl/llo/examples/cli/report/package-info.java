/**
 * Says what fits a person and why. {@link nl.llo.examples.cli.report.Selection} puts the matches of one report into groups
 * as a reader wants them, best first; {@link nl.llo.examples.cli.report.MatchText} writes them for people and
 * {@link nl.llo.examples.cli.report.MatchJson} for programs. Nothing of a profile is shown but its pseudonym.
 */
@NullMarked
package nl.llo.examples.cli.report;

import org.jspecify.annotations.NullMarked;
