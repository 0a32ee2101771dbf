package nl.llo.io.internal.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.internal.codec.DocumentReader;
import nl.llo.io.internal.codec.Privacy;
import nl.llo.io.internal.json.Limits;
import nl.llo.model.reference.AowTable;
import nl.llo.model.reference.EducationTable;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.region.Geography;
import nl.llo.model.region.GeographyBuilder;
import nl.llo.model.text.Language;
import org.jspecify.annotations.Nullable;

/** Reads the reference documents that come with the library. */
public final class BuiltInReference {

    private static final String FOLDER = "/nl/llo/io/builtin/reference/";

    /** In this order they are read; the order means nothing. */
    static final List<String> FILES = List.of(
            "documents.json",
            "provinces.json",
            "regions.json",
            "municipalities.json",
            "memberships.json",
            "borders.json",
            "postcodes.json",
            "aow.json",
            "education.json");

    private BuiltInReference() {}

    /**
     * Reads them.
     *
     * @return all of them together
     * @throws IllegalStateException if they are not in order, which is a fault of the library
     */
    public static ReferenceData load() {
        return assemble(read());
    }

    static ReferenceDocument read() {
        FindingCollector findings = new FindingCollector();
        DocumentReader reader = new DocumentReader(Limits.STANDARD, findings);
        ReferenceDocument all = new ReferenceDocument();
        for (String file : FILES) {
            ReferenceDocument document = read(reader, file);
            if (document != null) {
                all.merge(document);
            }
        }
        ImportReport report = findings.toReport();
        if (report.hasErrors()) {
            StringBuilder text = new StringBuilder("The built-in reference data is not in order.\n");
            report.writeText(text, Language.EN);
            throw new IllegalStateException(text.toString());
        }
        return all;
    }

    private static @Nullable ReferenceDocument read(DocumentReader reader, String file) {
        try (InputStream in = BuiltInReference.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The built-in " + file + " is missing");
            }
            return reader.read(in, file, Privacy.PUBLIC, ReferenceCodec.DOCUMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReferenceData assemble(ReferenceDocument records) {
        GeographyBuilder geography = Geography.builder()
                .addProvinces(records.provinces)
                .addRegions(records.regions)
                .addMunicipalities(records.municipalities)
                .addRegionTables(records.regionTables)
                .addMemberships(records.memberships)
                .addPostcodeTables(records.postcodeTables)
                .addPostcodes(records.postcodes)
                .addBorders(records.borders);
        records.provincePeriod().ifPresent(geography::provincePeriod);
        return ReferenceData.builder()
                .geography(geography.build())
                .aowTable(AowTable.of(records.aow))
                .educationTable(
                        EducationTable.builder().addAllRows(records.education).build())
                .addAllDocuments(records.documents)
                .build();
    }
}
