package nl.llo.io.internal.codec;

/**
 * A record, and where it stood.
 *
 * @param value the record
 * @param node its node in the {@link LocationLog} of its document
 */
public record Located<T>(T value, int node) {}
