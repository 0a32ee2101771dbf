package nl.llo.io;

import nl.llo.io.internal.json.CanonicalWriter;
import nl.llo.io.internal.mapping.Mapping;
import nl.llo.io.internal.mapping.MappingDocument;
import nl.llo.io.internal.mapping.Target;

/**
 * How a partner's file becomes records of this library. Immutable; read by {@link LloConverter#readMapping}, or one of the
 * {@linkplain LloConverter#listBuiltInMappings built-in ones}.
 */
public final class PartnerMapping {

    private final Mapping mapping;

    PartnerMapping(Mapping mapping) {
        this.mapping = mapping;
    }

    Mapping mapping() {
        return mapping;
    }

    /**
     * Gets what the mapping is called.
     *
     * @return its id
     */
    public String getId() {
        return mapping.id();
    }

    /**
     * Tells if the records become profiles, which stand in a file of their own; other records become a catalogue or a list.
     *
     * @return whether the target is profiles
     */
    public boolean makesProfiles() {
        return mapping.target() == Target.PROFILES;
    }

    /**
     * Writes the mapping as a document.
     *
     * @param out where to write
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void write(Appendable out) {
        CanonicalWriter writer = CanonicalWriter.indented(out);
        MappingDocument.CODEC.write(mapping, writer);
        writer.endLine();
    }

    @Override
    public String toString() {
        return mapping.id();
    }
}
