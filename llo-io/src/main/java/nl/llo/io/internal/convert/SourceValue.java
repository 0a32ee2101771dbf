package nl.llo.io.internal.convert;

import nl.llo.io.finding.Location;

/**
 * A value of a partner's record.
 *
 * @param text the value as it is written
 * @param place where it stands
 */
record SourceValue(String text, Location place) {}
