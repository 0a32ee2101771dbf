package nl.llo.io;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.json.CanonicalWriter;
import nl.llo.io.internal.wire.CatalogueDocument;
import nl.llo.io.internal.wire.ProfilesDocument;
import nl.llo.io.internal.wire.WireFormat;
import nl.llo.io.internal.write.AtomicFile;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.Profile;

/**
 * Writes catalogues and profiles as JSON that {@link LloImporter} reads back to equal ones. Thread-safe.
 *
 * <p>The form is canonical: equal values give equal bytes. Properties stand in the order of {@code docs/wire-format.md},
 * records of a catalogue in the order of their ids; what is absent, empty or as it is by default is left out; numbers are
 * plain; lines end in a line feed. A file is replaced in one step, so that nobody ever reads half of it.
 */
public final class LloExporter {

    private static final LloExporter STANDARD = new LloExporter(true);
    private static final LloExporter COMPACT = new LloExporter(false);

    private final boolean indented;

    private LloExporter(boolean indented) {
        this.indented = indented;
    }

    /**
     * Gives an exporter that puts every value on a line of its own, indented by two spaces.
     *
     * @return the exporter
     */
    public static LloExporter standard() {
        return STANDARD;
    }

    /**
     * Gives an exporter that puts a whole document on one line, without spaces.
     *
     * @return the exporter
     */
    public static LloExporter compact() {
        return COMPACT;
    }

    /**
     * Writes a catalogue to a file, or replaces the file.
     *
     * @param catalogue the catalogue
     * @param file the file
     * @throws UncheckedIOException if the file cannot be written; then it is as it was
     */
    public void writeCatalogue(Catalogue catalogue, Path file) {
        AtomicFile.write(file, out -> writeCatalogue(catalogue, out));
    }

    /**
     * Writes a catalogue.
     *
     * @param catalogue the catalogue
     * @param out where to write
     * @throws UncheckedIOException if writing fails
     */
    public void writeCatalogue(Catalogue catalogue, Appendable out) {
        write(CatalogueDocument.CODEC, CatalogueDocument.of(catalogue), out);
    }

    /**
     * Writes profiles as one document to a file, or replaces the file.
     *
     * @param profiles the profiles
     * @param file the file
     * @throws UncheckedIOException if the file cannot be written; then it is as it was
     */
    public void writeProfiles(List<Profile> profiles, Path file) {
        AtomicFile.write(file, out -> writeProfiles(profiles, out));
    }

    /**
     * Writes profiles as one document.
     *
     * @param profiles the profiles
     * @param out where to write
     * @throws UncheckedIOException if writing fails
     */
    public void writeProfiles(List<Profile> profiles, Appendable out) {
        write(ProfilesDocument.CODEC, profiles, out);
    }

    /**
     * Writes profiles one on each line to a file, or replaces the file. The importer knows the form by a name that ends in
     * {@code .ndjson} or {@code .jsonl}.
     *
     * @param profiles the profiles
     * @param file the file
     * @throws UncheckedIOException if the file cannot be written; then it is as it was
     */
    public void writeProfileLines(Iterable<Profile> profiles, Path file) {
        AtomicFile.write(file, out -> writeProfileLines(profiles, out));
    }

    /**
     * Writes profiles one on each line.
     *
     * @param profiles the profiles
     * @param out where to write
     * @throws UncheckedIOException if writing fails
     */
    public void writeProfileLines(Iterable<Profile> profiles, Appendable out) {
        Consumer<Profile> line = profile -> COMPACT.write(WireFormat.PROFILE, profile, out);
        profiles.forEach(line);
    }

    private <T> void write(ValueCodec<T> codec, T value, Appendable out) {
        CanonicalWriter writer = indented ? CanonicalWriter.indented(out) : CanonicalWriter.compact(out);
        codec.write(value, writer);
        writer.endLine();
    }
}
