package nl.llo.io.internal.rule;

import nl.llo.io.internal.codec.LocationLog;
import nl.llo.io.internal.wire.CatalogueDocument;

/**
 * A file with a part of a catalogue, as it was read.
 *
 * @param document the records that were sound
 * @param ids every id in it, also those of records that were not
 * @param log where everything stood
 */
public record CatalogueFile(CatalogueDocument document, IdLog ids, LocationLog log) {}
