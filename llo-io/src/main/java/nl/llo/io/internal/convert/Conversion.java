package nl.llo.io.internal.convert;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.Location;
import nl.llo.io.finding.Severity;
import nl.llo.io.internal.json.Limits;
import nl.llo.io.internal.mapping.Conversions;
import nl.llo.io.internal.mapping.Input;
import nl.llo.io.internal.mapping.Mapping;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.reference.ReferenceData;

/** One conversion of one file. */
public final class Conversion {

    private final Mapping mapping;
    private final Limits limits;
    private final FindingCollector all;
    private final Runnable each;
    private final List<Finding> current = new ArrayList<>();
    private final RecordMaker maker;
    private long skipped;

    /**
     * Prepares a conversion.
     *
     * @param mapping how records are converted; a sound one
     * @param conversions the conversions that it can name
     * @param limits what reading takes on
     * @param base the catalogue that converted records may refer to
     * @param referenceData what codes of places are looked up in
     * @param all where to report
     * @param each runs before each record
     * @param output takes what comes of it
     */
    public Conversion(
            Mapping mapping,
            Conversions conversions,
            Limits limits,
            Supplier<Catalogue> base,
            Supplier<ReferenceData> referenceData,
            FindingCollector all,
            Runnable each,
            Output output) {
        this.mapping = mapping;
        this.limits = limits;
        this.all = all;
        this.each = each;
        Fillers fillers = new Fillers(mapping, conversions);
        this.maker = mapping.target().list().isEmpty()
                ? new SingleRecords(mapping, fillers, base, referenceData, output, all::add)
                : new CatalogueRecords(mapping, fillers, base.get(), referenceData, output, all::add);
    }

    /**
     * Converts a file.
     *
     * @param in its bytes, to be closed by the caller
     * @param file the name to report under
     * @param head takes what stands before the records
     */
    public void run(InputStream in, String file, Output head) {
        all.begin(file);
        head.documents(mapping.documents());
        source(file).read(in, new RecordSource.Sink() {
            @Override
            public void head(String raw) {
                head.head(raw);
                flush();
            }

            @Override
            public void record(SourceRecord record) {
                each.run();
                List<Finding> found = List.copyOf(current);
                current.clear();
                found.forEach(all::add);
                maker.take(record, found);
            }

            @Override
            public void skipped() {
                skipped++;
                flush();
            }
        });
        flush();
        maker.end();
        if (skipped > 0) {
            all.add(Finding.of(FindingCode.CONVERT_SKIPPED, Location.ofFile(file), Map.of("count", skipped)));
        }
    }

    private RecordSource source(String file) {
        return mapping.input() instanceof Input.Csv csv
                ? new CsvSource(mapping, csv, limits, file, current::add)
                : new JsonSource(mapping, limits, file, current::add);
    }

    private void flush() {
        current.forEach(all::add);
        current.clear();
    }

    /** Gives how many records were accepted. */
    public long accepted() {
        return maker.accepted();
    }

    /** Gives how many records were rejected. */
    public long rejected() {
        return maker.rejected();
    }

    /** Gives how many rows or records the conditions of the mapping left out. */
    public long skipped() {
        return skipped;
    }

    static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }
}
