package nl.llo.io;

import java.io.BufferedInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.internal.convert.Conversion;
import nl.llo.io.internal.convert.FileOutput;
import nl.llo.io.internal.convert.Output;
import nl.llo.io.internal.convert.RejectFile;
import nl.llo.io.internal.json.TokenWriter;
import nl.llo.io.internal.mapping.BuiltInMappings;
import nl.llo.io.internal.mapping.Conversions;
import nl.llo.io.internal.mapping.Mapping;
import nl.llo.io.internal.mapping.MappingReader;
import nl.llo.io.internal.mapping.MappingSuggestion;
import nl.llo.io.internal.write.AtomicFile;
import nl.llo.io.spi.ValueConversion;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;

/**
 * Converts partners' files, by mappings. Immutable; one can be shared between threads.
 *
 * <p>A converted record goes through everything that an imported one goes through: shape, constraints, rules. What is found is
 * placed in the partner's file. A record in which something is wrong is set aside, unchanged; the others do not suffer.
 */
public final class LloConverter {

    private final ConversionSettings settings;

    private LloConverter(ConversionSettings settings) {
        this.settings = settings;
    }

    /**
     * Gives the converter to start from: with standard limits, the built-in reference data and catalogue, and the conversions
     * that the {@link ServiceLoader} finds.
     *
     * @return the standard converter
     */
    public static LloConverter standard() {
        List<ValueConversion> found = new ArrayList<>();
        ServiceLoader.load(ValueConversion.class).forEach(found::add);
        return new LloConverter(new ConversionSettings(
                ImportLimits.standard(),
                LloReferenceData::builtIn,
                LloCatalogues::builtIn,
                List.copyOf(found),
                ImportMonitor.NONE));
    }

    /**
     * Chooses other limits.
     *
     * @param newLimits the limits
     * @return a converter that differs in this alone
     */
    public LloConverter withLimits(ImportLimits newLimits) {
        return new LloConverter(settings.withLimits(newLimits));
    }

    /**
     * Chooses other reference data to look codes of places up in.
     *
     * @param data the reference data
     * @return a converter that differs in this alone
     */
    public LloConverter withReferenceData(ReferenceData data) {
        return new LloConverter(settings.withReferenceData(() -> data));
    }

    /**
     * Chooses another catalogue that converted records may refer to.
     *
     * @param catalogue the catalogue
     * @return a converter that differs in this alone
     */
    public LloConverter withBase(Catalogue catalogue) {
        return new LloConverter(settings.withBase(() -> catalogue));
    }

    /**
     * Adds a conversion that mappings can name.
     *
     * @param conversion the conversion
     * @return a converter that also has this one
     */
    public LloConverter withConversion(ValueConversion conversion) {
        return new LloConverter(settings.withConversion(conversion));
    }

    /**
     * Has conversions watched, and stopped when the monitor says so: then they throw an {@link ImportCancelledException}, and leave
     * no file.
     *
     * @param monitor the monitor, for conversions of one thread at a time unless it can do with more
     * @return a converter that differs in this alone
     */
    public LloConverter withMonitor(ImportMonitor monitor) {
        return new LloConverter(settings.withMonitor(monitor));
    }

    /**
     * Lists the mappings that come with the library.
     *
     * @return their ids
     */
    public static List<String> listBuiltInMappings() {
        return BuiltInMappings.IDS;
    }

    /**
     * Gets a mapping that comes with the library.
     *
     * @param id its id
     * @return the mapping
     * @throws IllegalArgumentException if there is none with that id
     */
    public static PartnerMapping getBuiltInMapping(String id) {
        return new PartnerMapping(BuiltInMappings.get(id));
    }

    /**
     * Reads a mapping.
     *
     * @param source where it is read from
     * @return the mapping, or none if anything in it is an error
     * @throws UncheckedIOException if reading fails
     */
    public ImportResult<PartnerMapping> readMapping(ImportSource source) {
        FindingCollector findings = settings.limits().newCollector();
        MappingReader reader =
                new MappingReader(settings.limits().forReading(), findings, new Conversions(settings.conversions()));
        Optional<Mapping> mapping = source.read(in -> Optional.ofNullable(reader.read(in, source.getName())));
        return new ImportResult<>(mapping.map(PartnerMapping::new).orElse(null), findings.toReport());
    }

    /**
     * Says how a CSV file seems to be written: its delimiter, encoding and header, and how its dates and numbers look. A
     * proposal; no conversion is decided by it.
     *
     * @param source the partner's file, of which the beginning is read
     * @return a report with one finding, {@code LLO-CSV-DIALECT}
     * @throws UncheckedIOException if reading fails
     */
    public ImportReport detect(ImportSource source) {
        FindingCollector findings = settings.limits().newCollector();
        findings.add(source.read(Dialects::guess).toFinding(source.getName()));
        return findings.toReport();
    }

    /**
     * Proposes a first mapping of a CSV file to profiles, by how it seems to be written and what its columns are called. Each
     * field says why it was proposed; a conversion with such fields warns of them.
     *
     * @param source the partner's file, of which the beginning is read
     * @return the mapping, to be completed by a person
     * @throws UncheckedIOException if reading fails
     */
    public PartnerMapping suggest(ImportSource source) {
        return new PartnerMapping(MappingSuggestion.of(source.read(Dialects::guess)));
    }

    /**
     * Converts a file to profiles, one by one.
     *
     * @param mapping how; one that {@linkplain PartnerMapping#makesProfiles makes profiles}
     * @param source the partner's file
     * @param sink takes each profile in which nothing is wrong, as soon as it is made
     * @return what came of it
     * @throws IllegalArgumentException if the mapping makes something else
     * @throws UncheckedIOException if reading fails
     */
    public ConversionResult convertProfiles(
            PartnerMapping mapping, ImportSource source, Consumer<? super Profile> sink) {
        if (!mapping.makesProfiles()) {
            throw new IllegalArgumentException("The mapping " + mapping + " does not make profiles");
        }
        return convert(mapping, source, new Output() {
            @Override
            public void accepted(Object value, Consumer<TokenWriter> writing) {
                sink.accept((Profile) value);
            }
        });
    }

    /**
     * Converts a file and writes what came of it.
     *
     * @param mapping how
     * @param source the partner's file
     * @param out takes the converted records as JSON
     * @param lines whether each stands on a line of its own; records of a catalogue always stand in one document
     * @param rejects takes the records in which something is wrong, unchanged and in the form of the partner's file
     * @param rejectFindings takes, for each of these, a line of JSON with what was found
     * @return what came of it
     * @throws UncheckedIOException if reading or writing fails
     */
    public ConversionResult convert(
            PartnerMapping mapping,
            ImportSource source,
            Appendable out,
            boolean lines,
            Appendable rejects,
            Appendable rejectFindings) {
        RejectFile rejectFile = new RejectFile(mapping.mapping(), rejects, rejectFindings);
        FileOutput output = new FileOutput(mapping.mapping().target(), lines, out, rejectFile);
        ConversionResult result = convert(mapping, source, output);
        output.end();
        rejectFile.end();
        return result;
    }

    /**
     * Converts a file to files. These appear, or replace what was there, only when everything is written.
     *
     * @param mapping how
     * @param source the partner's file
     * @param out where converted records go; a record on each line if the name ends in {@code .ndjson} or {@code .jsonl}
     * @param rejects where rejected records go, unchanged; what was found about each stands in a second file, whose name has
     *     {@code .findings.ndjson} added
     * @return what came of it
     * @throws UncheckedIOException if reading or writing fails
     */
    public ConversionResult convert(PartnerMapping mapping, ImportSource source, Path out, Path rejects) {
        List<ConversionResult> result = new ArrayList<>();
        Path findings = rejects.resolveSibling(rejects.getFileName() + ".findings.ndjson");
        AtomicFile.write(
                out,
                records -> AtomicFile.write(
                        rejects,
                        rejected -> AtomicFile.write(
                                findings,
                                found ->
                                        result.add(convert(mapping, source, records, isLines(out), rejected, found)))));
        return result.get(0);
    }

    private static boolean isLines(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    private ConversionResult convert(PartnerMapping mapping, ImportSource source, Output output) {
        FindingCollector findings = settings.limits().newCollector();
        Watch watch = new Watch(settings.monitor());
        Conversion conversion = new Conversion(
                mapping.mapping(),
                new Conversions(settings.conversions()),
                settings.limits().forReading(),
                settings.base(),
                settings.referenceData(),
                findings,
                watch::record,
                output);
        findings.begin(source.getName());
        source.feed(in -> {
            BufferedInputStream buffered = new BufferedInputStream(watch.over(in));
            Dialects.compare(mapping, buffered, source.getName(), findings);
            conversion.run(buffered, source.getName(), output);
        });
        return new ConversionResult(
                conversion.accepted(), conversion.rejected(), conversion.skipped(), findings.toReport());
    }
}
