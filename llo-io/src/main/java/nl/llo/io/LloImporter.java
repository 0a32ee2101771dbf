package nl.llo.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.internal.read.LedgerReader;
import nl.llo.io.internal.read.ProfileReader;
import nl.llo.io.internal.read.Refusals;
import nl.llo.io.internal.rule.GeographyCodes;
import nl.llo.io.internal.rule.ProfileSurroundings;
import nl.llo.io.spi.CatalogueReview;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads data of others, and tells everything that is wrong with it in one go: each finding with its place, in Dutch and
 * English. Immutable and thread-safe.
 *
 * <p>What cannot be opened or read from disk is an {@link UncheckedIOException}; what is wrong in the data never is.
 */
public final class LloImporter {

    private static final LloImporter STANDARD =
            new LloImporter(ImportLimits.standard(), LloReferenceData::builtIn, null, List.of());

    private final ImportLimits limits;
    private final Supplier<ReferenceData> referenceData;
    private final @Nullable Catalogue catalogue;
    private final List<CatalogueReview> reviews;

    private LloImporter(
            ImportLimits limits,
            Supplier<ReferenceData> referenceData,
            @Nullable Catalogue catalogue,
            List<CatalogueReview> reviews) {
        this.limits = limits;
        this.referenceData = referenceData;
        this.catalogue = catalogue;
        this.reviews = reviews;
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
        return new LloImporter(newLimits, referenceData, catalogue, reviews);
    }

    /**
     * Chooses other reference data to look codes of places up in.
     *
     * @param data the reference data
     * @return an importer that differs in this alone
     */
    public LloImporter withReferenceData(ReferenceData data) {
        return new LloImporter(limits, () -> data, catalogue, reviews);
    }

    /**
     * Chooses the catalogue that profiles may refer to. What a profile names and this catalogue does not have, such as a trait or a
     * target group, is then a warning; without it, no profile is held to any catalogue.
     *
     * @param known the catalogue
     * @return an importer that differs in this alone
     */
    public LloImporter withCatalogue(Catalogue known) {
        return new LloImporter(limits, referenceData, known, reviews);
    }

    /**
     * Adds a check of catalogues. It is done when nothing in the files is an error, after all others.
     *
     * @param review the check; what it finds joins the report
     * @return an importer that also does this check
     */
    public LloImporter withReview(CatalogueReview review) {
        List<CatalogueReview> more = new ArrayList<>(reviews);
        more.add(review);
        return new LloImporter(limits, referenceData, catalogue, List.copyOf(more));
    }

    /**
     * Reads a catalogue that stands on its own.
     *
     * @param files the files that it is made of
     * @return the catalogue, or none if anything in it is an error
     * @throws UncheckedIOException if a file cannot be read from disk
     */
    public ImportResult<Catalogue> readCatalogue(Path... files) {
        return readCatalogue(List.of(files), Catalogue.empty());
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
        return readCatalogue(List.of(file), base);
    }

    /**
     * Reads a catalogue in several files that builds on another one, whose records they may refer to.
     *
     * @param files the files, which may refer to each other
     * @param base what they build on
     * @return all together, or nothing if anything in the files is an error
     * @throws UncheckedIOException if a file cannot be read from disk
     */
    public ImportResult<Catalogue> readCatalogue(List<Path> files, Catalogue base) {
        CatalogueImport catalogue = newCatalogueImport();
        for (Path file : files) {
            open(file, in -> catalogue.read(in, file.toString()));
        }
        return catalogue.finish(base);
    }

    /**
     * Reads a catalogue from a stream.
     *
     * @param in the bytes, which the caller closes
     * @param name what to call them in the report
     * @param base what the catalogue builds on; {@link Catalogue#empty()} if it stands on its own
     * @return both together, or nothing if anything in the stream is an error
     * @throws UncheckedIOException if reading the stream fails
     */
    public ImportResult<Catalogue> readCatalogue(InputStream in, String name, Catalogue base) {
        CatalogueImport catalogue = newCatalogueImport();
        catalogue.read(in, name);
        return catalogue.finish(base);
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
        List<Profile> profiles = new ArrayList<>();
        ImportReport report = readProfiles(file, profiles::add);
        return new ImportResult<>(List.copyOf(profiles), report);
    }

    /**
     * Reads profiles from a stream, in any of the forms that a file can have.
     *
     * @param in the bytes, which the caller closes
     * @param name what to call them in the report; also tells the form, as the name of a file does
     * @return the profiles in which nothing is wrong, in their order; see the report for the others
     * @throws UncheckedIOException if reading the stream fails
     */
    public ImportResult<List<Profile>> readProfiles(InputStream in, String name) {
        List<Profile> profiles = new ArrayList<>();
        ImportReport report = readProfiles(in, name, profiles::add);
        return new ImportResult<>(List.copyOf(profiles), report);
    }

    /**
     * Reads profiles one by one, for files that are larger than memory.
     *
     * @param file the file, in any of the forms that {@link #readProfiles(Path)} reads
     * @param sink takes each profile in which nothing is wrong, as soon as it is read
     * @return what was found
     * @throws UncheckedIOException if the file cannot be read from disk
     */
    public ImportReport readProfiles(Path file, Consumer<? super Profile> sink) {
        FindingCollector findings = limits.newCollector();
        ProfileReader reader = profileReader(findings, sink);
        open(file, in -> reader.read(in, file.toString()));
        return findings.toReport();
    }

    /**
     * Reads profiles one by one from a stream.
     *
     * @param in the bytes, which the caller closes
     * @param name what to call them in the report; also tells the form, as the name of a file does
     * @param sink takes each profile in which nothing is wrong, as soon as it is read
     * @return what was found
     * @throws UncheckedIOException if reading the stream fails
     */
    public ImportReport readProfiles(InputStream in, String name, Consumer<? super Profile> sink) {
        FindingCollector findings = limits.newCollector();
        profileReader(findings, sink).read(in, name);
        return findings.toReport();
    }

    /**
     * Reads profiles one by one, and passes on every finding as it is found, also those for which the report has no room.
     *
     * @param file the file, in any of the forms that {@link #readProfiles(Path)} reads
     * @param sink takes each profile in which nothing is wrong, as soon as it is read
     * @param findings takes each finding
     * @return what was found
     * @throws UncheckedIOException if the file cannot be read from disk
     */
    public ImportReport readProfiles(Path file, Consumer<? super Profile> sink, Consumer<? super Finding> findings) {
        FindingCollector collector = limits.newCollector(findings);
        ProfileReader reader = profileReader(collector, sink);
        open(file, in -> reader.read(in, file.toString()));
        return collector.toReport();
    }

    /**
     * Reads profiles one by one, and copies those that are refused, byte for byte, so that they can be mended and sent again.
     *
     * <p>The copy has the form of the file: a record on each line, or a list. Beside it stands a file with the same name and
     * {@code .findings.ndjson}, which has a line for each refused record with its number in the copy, from 1, and its
     * findings. Where reading ended early, the rest of the file follows as it came. Neither file is made when nothing is
     * refused.
     *
     * @param file the file, in any of the forms that {@link #readProfiles(Path)} reads
     * @param sink takes each profile in which nothing is wrong, as soon as it is read
     * @param rejects where to copy what is refused
     * @return what was found
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public ImportReport readProfiles(Path file, Consumer<? super Profile> sink, Path rejects) {
        Refusals refusals = new Refusals(file);
        Consumer<Profile> counting = profile -> {
            refusals.accepted();
            sink.accept(profile);
        };
        ImportReport report = readProfiles(file, counting, refusals::add);
        refusals.write(rejects);
        return report;
    }

    private CatalogueImport newCatalogueImport() {
        return new CatalogueImport(limits, new GeographyCodes(referenceData), reviews);
    }

    private ProfileReader profileReader(FindingCollector findings, Consumer<? super Profile> sink) {
        return new ProfileReader(
                limits.forReading(), findings, new ProfileSurroundings(referenceData, catalogue), sink::accept);
    }

    /**
     * Reads the events of a ledger, one on each line.
     *
     * @param file the file, whatever its name
     * @return the events in which nothing is wrong, in their order; whether they can be recorded one after the other is for
     *     {@code LedgerState} to say
     * @throws UncheckedIOException if the file cannot be read from disk
     */
    public ImportResult<List<LedgerEvent>> readLedger(Path file) {
        List<LedgerEvent> events = new ArrayList<>();
        ImportReport report = readLedger(file, keep(events));
        return new ImportResult<>(List.copyOf(events), report);
    }

    /**
     * Reads the events of a ledger from a stream, one on each line.
     *
     * @param in the bytes, which the caller closes
     * @param name what to call them in the report
     * @return the events in which nothing is wrong, in their order
     * @throws UncheckedIOException if reading the stream fails
     */
    public ImportResult<List<LedgerEvent>> readLedger(InputStream in, String name) {
        List<LedgerEvent> events = new ArrayList<>();
        ImportReport report = readLedger(in, name, keep(events));
        return new ImportResult<>(List.copyOf(events), report);
    }

    /**
     * Reads the events of a ledger one by one, and reports what cannot be recorded, at its place.
     *
     * @param file the file, whatever its name
     * @param sink takes each event in which nothing is wrong, and says why it cannot be recorded after those before it, if so
     * @return what was found, refusals included
     * @throws UncheckedIOException if the file cannot be read from disk
     */
    public ImportReport readLedger(Path file, Function<? super LedgerEvent, Optional<LocalizedText>> sink) {
        FindingCollector findings = limits.newCollector();
        open(file, in -> new LedgerReader(limits.forReading(), findings, sink).read(in, file.toString()));
        return findings.toReport();
    }

    /**
     * Reads the events of a ledger one by one from a stream, and reports what cannot be recorded, at its place.
     *
     * @param in the bytes, which the caller closes
     * @param name what to call them in the report
     * @param sink takes each event in which nothing is wrong, and says why it cannot be recorded after those before it, if so
     * @return what was found, refusals included
     * @throws UncheckedIOException if reading the stream fails
     */
    public ImportReport readLedger(
            InputStream in, String name, Function<? super LedgerEvent, Optional<LocalizedText>> sink) {
        FindingCollector findings = limits.newCollector();
        new LedgerReader(limits.forReading(), findings, sink).read(in, name);
        return findings.toReport();
    }

    private static Function<LedgerEvent, Optional<LocalizedText>> keep(List<LedgerEvent> events) {
        return event -> {
            events.add(event);
            return Optional.empty();
        };
    }

    private static void open(Path file, Consumer<InputStream> reading) {
        try (InputStream in = Files.newInputStream(file)) {
            reading.accept(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
