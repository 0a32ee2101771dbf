package nl.llo.io;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.internal.read.CatalogueRefusals;
import nl.llo.io.internal.read.ProfileReader;
import nl.llo.io.internal.read.Refusals;
import nl.llo.io.internal.rule.ProfileSurroundings;
import nl.llo.io.spi.CatalogueReview;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;

/**
 * Reads catalogues and profiles of others, and tells everything that is wrong with them in one go: each finding with its place, in
 * Dutch and English. Immutable and thread-safe. {@link LloPlans}, {@link LloLedgers} and {@link LloReplays} read other documents in
 * the same way.
 *
 * <p>What cannot be opened or read from disk is an {@link UncheckedIOException}; what is wrong in the data never is.
 */
public final class LloImporter {

    private static final LloImporter STANDARD = new LloImporter(new ImportSettings(
            ImportLimits.standard(), LloReferenceData::builtIn, null, List.of(), ImportMonitor.NONE));

    private final ImportSettings settings;

    private LloImporter(ImportSettings settings) {
        this.settings = settings;
    }

    /**
     * Gives an importer with the standard limits, which looks codes of places up in the built-in reference data.
     *
     * @return the importer
     */
    public static LloImporter standard() {
        return STANDARD;
    }

    /**
     * Chooses other limits.
     *
     * @param newLimits the limits
     * @return an importer that differs in this alone
     */
    public LloImporter withLimits(ImportLimits newLimits) {
        return new LloImporter(settings.withLimits(newLimits));
    }

    /**
     * Chooses other reference data to look codes of places up in.
     *
     * @param data the reference data
     * @return an importer that differs in this alone
     */
    public LloImporter withReferenceData(ReferenceData data) {
        return new LloImporter(settings.withReferenceData(() -> data));
    }

    /**
     * Chooses the catalogue that profiles may refer to. What a profile names and this catalogue does not have, such as a trait or a
     * target group, is then a warning; without it, no profile is held to any catalogue.
     *
     * @param known the catalogue
     * @return an importer that differs in this alone
     */
    public LloImporter withCatalogue(Catalogue known) {
        return new LloImporter(settings.withCatalogue(known));
    }

    /**
     * Adds a check of catalogues. It is done when nothing in the files is an error, after all others.
     *
     * @param review the check; what it finds joins the report
     * @return an importer that also does this check
     */
    public LloImporter withReview(CatalogueReview review) {
        return new LloImporter(settings.withReview(review));
    }

    /**
     * Has imports watched, and stopped when the monitor says so: then they throw an {@link ImportCancelledException}.
     *
     * @param monitor the monitor, for imports of one thread at a time unless it can do with more
     * @return an importer that differs in this alone
     */
    public LloImporter withMonitor(ImportMonitor monitor) {
        return new LloImporter(settings.withMonitor(monitor));
    }

    /**
     * Reads a catalogue that stands on its own.
     *
     * @param files the files that it is made of
     * @return the catalogue, or none if anything in it is an error
     * @throws UncheckedIOException if a file cannot be read from disk
     */
    public ImportResult<Catalogue> readCatalogue(Path... files) {
        return readCatalogue(Stream.of(files).map(ImportSource::of).toList(), Catalogue.empty());
    }

    /**
     * Reads a catalogue that builds on another one, whose records it may refer to.
     *
     * @param file the file
     * @param base what it builds on, usually the {@linkplain LloCatalogues#builtIn built-in catalogue}
     * @return both together, or nothing if anything in the file is an error
     * @throws UncheckedIOException if the file cannot be read from disk
     */
    public ImportResult<Catalogue> readCatalogue(Path file, Catalogue base) {
        return readCatalogue(ImportSource.of(file), base);
    }

    /**
     * Reads a catalogue from a file, a stream or a channel.
     *
     * @param source where it is read from
     * @param base what it builds on; {@link Catalogue#empty()} if it stands on its own
     * @return both together, or nothing if anything in the source is an error
     * @throws UncheckedIOException if reading fails
     * @throws ImportCancelledException if the monitor stopped it
     */
    public ImportResult<Catalogue> readCatalogue(ImportSource source, Catalogue base) {
        return readCatalogue(List.of(source), base);
    }

    /**
     * Reads a catalogue from several sources that may refer to each other and to another catalogue.
     *
     * @param sources where it is read from, in this order
     * @param base what the sources build on; {@link Catalogue#empty()} if they stand on their own
     * @return all together, or nothing if anything in the sources is an error
     * @throws UncheckedIOException if reading fails
     * @throws ImportCancelledException if the monitor stopped it
     */
    public ImportResult<Catalogue> readCatalogue(List<ImportSource> sources, Catalogue base) {
        CatalogueImport catalogue = new CatalogueImport(settings);
        sources.forEach(catalogue::read);
        return catalogue.finish(base);
    }

    /**
     * Reads a catalogue, and copies the records in which something is an error, byte for byte, into a catalogue of their own, so
     * that they can be mended. What is wrong outside the records, or ends the reading, has the whole source copied.
     *
     * <p>Beside the copy stands a file with the same name and {@code .findings.ndjson}, as for
     * {@linkplain #readProfiles(ImportSource, Consumer, Path) profiles}. Neither file is made when nothing is wrong.
     *
     * @param source where it is read from; the bytes of a stream are kept in a file beside the copy meanwhile
     * @param base what it builds on; {@link Catalogue#empty()} if it stands on its own
     * @param rejects where to copy what is refused
     * @return both together, or nothing if anything in the source is an error
     * @throws UncheckedIOException if a file cannot be read or written
     * @throws ImportCancelledException if the monitor stopped it; then no file was made
     */
    public ImportResult<Catalogue> readCatalogue(ImportSource source, Catalogue base, Path rejects) {
        return SpooledSource.read(source, rejects, settings.monitor(), file -> {
            CatalogueRefusals refusals = new CatalogueRefusals();
            CatalogueImport catalogue = new CatalogueImport(settings, refusals::add);
            catalogue.read(file);
            ImportResult<Catalogue> result = catalogue.finish(base);
            refusals.write(SpooledSource.fileOf(file), rejects);
            return result;
        });
    }

    /**
     * Reads profiles: a list, a document with a list, one profile, or one profile on each line.
     *
     * @param file the file; if its name ends in {@code .ndjson} or {@code .jsonl} there is a profile on each line, otherwise
     *     the form is told from the contents
     * @return the profiles in which nothing is wrong, in their order; see the report for the others
     * @throws UncheckedIOException if the file cannot be read from disk
     */
    public ImportResult<List<Profile>> readProfiles(Path file) {
        return readProfiles(ImportSource.of(file));
    }

    /**
     * Reads profiles from a file, a stream or a channel.
     *
     * @param source where they are read from, in any of the forms that a file can have
     * @return the profiles in which nothing is wrong, in their order; see the report for the others
     * @throws UncheckedIOException if reading fails
     * @throws ImportCancelledException if the monitor stopped it
     */
    public ImportResult<List<Profile>> readProfiles(ImportSource source) {
        List<Profile> profiles = new ArrayList<>();
        ImportReport report = readProfiles(source, profiles::add);
        return new ImportResult<>(List.copyOf(profiles), report);
    }

    /**
     * Reads profiles one by one, for files that are larger than memory.
     *
     * @param source where they are read from, in any of the forms that a file can have
     * @param sink takes each profile in which nothing is wrong, as soon as it is read
     * @return what was found
     * @throws UncheckedIOException if reading fails
     * @throws ImportCancelledException if the monitor stopped it
     */
    public ImportReport readProfiles(ImportSource source, Consumer<? super Profile> sink) {
        return read(source, settings.limits().newCollector(), sink);
    }

    /**
     * Reads profiles one by one, and passes on every finding as it is found, also those for which the report has no room.
     *
     * @param source where they are read from, in any of the forms that a file can have
     * @param sink takes each profile in which nothing is wrong, as soon as it is read
     * @param findings takes each finding
     * @return what was found
     * @throws UncheckedIOException if reading fails
     * @throws ImportCancelledException if the monitor stopped it
     */
    public ImportReport readProfiles(
            ImportSource source, Consumer<? super Profile> sink, Consumer<? super Finding> findings) {
        return read(source, settings.limits().newCollector(findings), sink);
    }

    /**
     * Reads profiles one by one, and copies those that are refused, byte for byte, so that they can be mended and sent again.
     * Memory does not grow with what is refused.
     *
     * <p>The copy has the form of the file: a record on each line, or a list. Beside it stands a file with the same name and
     * {@code .findings.ndjson}, which has a line for each refused record with its number in the copy, from 1, and its
     * findings. Where reading ended early, the rest of the file follows as it came. Neither file is made when nothing is
     * refused.
     *
     * @param source where they are read from; the bytes of a stream are kept in a file beside the copy meanwhile, which nobody
     *     else may read
     * @param sink takes each profile in which nothing is wrong, as soon as it is read
     * @param rejects where to copy what is refused
     * @return what was found
     * @throws UncheckedIOException if a file cannot be read or written
     * @throws ImportCancelledException if the monitor stopped it; then no file was made
     */
    public ImportReport readProfiles(ImportSource source, Consumer<? super Profile> sink, Path rejects) {
        return SpooledSource.read(source, rejects, settings.monitor(), file -> {
            try (Refusals refusals = new Refusals(SpooledSource.fileOf(file), file.getName(), rejects)) {
                Consumer<Profile> counting = profile -> {
                    refusals.accepted();
                    sink.accept(profile);
                };
                ImportReport report = readProfiles(file, counting, refusals::add);
                refusals.write();
                return report;
            }
        });
    }

    private ImportReport read(ImportSource source, FindingCollector findings, Consumer<? super Profile> sink) {
        Watch watch = new Watch(settings.monitor());
        ProfileSurroundings surroundings = new ProfileSurroundings(settings.referenceData(), settings.catalogue());
        ProfileReader reader =
                new ProfileReader(settings.limits().forReading(), findings, surroundings, watch::record, sink::accept);
        source.feed(in -> reader.read(watch.over(in), source.getName()));
        return findings.toReport();
    }
}
