package nl.llo.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.internal.read.BuiltInDocuments;
import nl.llo.io.internal.wire.CatalogueDocument;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.text.Language;

/** The catalogues that come with the library. */
public final class LloCatalogues {

    private static final String FOLDER = "builtin/catalogue/";

    private LloCatalogues() {}

    /**
     * Gives the built-in catalogue: the schemes, initiatives, target groups, parties, traits and factors of five public
     * documents, each with its source. It is read at the first call, and shared from then on.
     *
     * @return the same immutable, thread-safe catalogue every time
     */
    public static Catalogue builtIn() {
        return Holder.BUILT_IN;
    }

    private static final class Holder {
        static final Catalogue BUILT_IN = load();
    }

    /**
     * Reads all files. That their records satisfy the constraints of the model and fit together, and that their places are in the
     * reference data, is held by a test, not at every start.
     */
    private static Catalogue load() {
        FindingCollector findings = new FindingCollector();
        BuiltInDocuments reader = new BuiltInDocuments(findings);
        Catalogue.Builder catalogue = Catalogue.builder();
        for (String name : names()) {
            try (InputStream in = open(name)) {
                CatalogueDocument document = reader.read(in, name, CatalogueDocument.CODEC);
                if (document != null) {
                    document.addTo(catalogue);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        ImportReport report = findings.toReport();
        if (report.hasErrors()) {
            StringBuilder text = new StringBuilder("The built-in catalogue is not in order.\n");
            report.writeText(text, Language.EN);
            throw new IllegalStateException(text.toString());
        }
        return catalogue.build();
    }

    /** Gives the names of the files, from the list that stands beside them: a folder in a jar cannot be listed. */
    static List<String> names() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open("files.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String name) {
        InputStream in = LloCatalogues.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("The library's own resource " + name + " is missing");
        }
        return in;
    }
}
