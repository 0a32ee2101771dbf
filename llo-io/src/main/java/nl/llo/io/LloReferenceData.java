package nl.llo.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.internal.read.BuiltInDocuments;
import nl.llo.io.internal.wire.ReferenceDocument;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.text.Language;

/**
 * The reference data that comes with the library: 35 labour market regions, municipalities since 2015 with their mergers
 * and neighbours, provinces, postcodes, AOW ages and levels of education. What it holds, where that comes from and what is
 * not known is in {@code docs/data.md}.
 */
public final class LloReferenceData {

    private static final String FOLDER = "builtin/reference/";

    /** The files; no one depends on another, so their order means nothing. */
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

    private LloReferenceData() {}

    /**
     * Gives the built-in reference data, read at the first call and shared from then on.
     *
     * @return the same immutable, thread-safe object every time
     */
    public static ReferenceData builtIn() {
        return Holder.BUILT_IN;
    }

    private static final class Holder {
        static final ReferenceData BUILT_IN = read().toData();
    }

    /** Reads all files. That their records satisfy the constraints of the model is held by a test, not at every start. */
    static ReferenceDocument read() {
        FindingCollector findings = new FindingCollector();
        BuiltInDocuments reader = new BuiltInDocuments(findings);
        ReferenceDocument all = new ReferenceDocument();
        for (String file : FILES) {
            try (InputStream in = open(file)) {
                ReferenceDocument document = reader.read(in, file, ReferenceDocument.CODEC);
                if (document != null) {
                    all.merge(document);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
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

    static InputStream open(String file) {
        InputStream in = LloReferenceData.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("The built-in file " + file + " is missing");
        }
        return in;
    }
}
