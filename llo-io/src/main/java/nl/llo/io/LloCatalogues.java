package nl.llo.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.llo.io.internal.rule.PlaceCodes;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.text.Language;

/** The catalogues that come with the library. */
public final class LloCatalogues {

    private static final String FOLDER = "builtin/catalogue/";

    private static final ImportSettings SETTINGS =
            new ImportSettings(ImportLimits.standard(), LloReferenceData::builtIn, null, List.of(), ImportMonitor.NONE);

    private LloCatalogues() {}

    /**
     * Gives the built-in catalogue: the schemes, initiatives, target groups, parties, traits and factors of five public
     * documents, each with its source. It is read and checked at the first call, in the way in which data of others is, and shared
     * from then on.
     *
     * @return the same immutable, thread-safe catalogue every time
     */
    public static Catalogue builtIn() {
        return Holder.BUILT_IN;
    }

    private static final class Holder {
        static final Catalogue BUILT_IN = load();
    }

    /** That its places are in the reference data is held by a test: looking them up would read all of that first. */
    private static Catalogue load() {
        CatalogueImport catalogue =
                new CatalogueImport(SETTINGS, PlaceCodes.ANY, SETTINGS.limits().newCollector());
        for (String name : names()) {
            try (InputStream in = open(name)) {
                catalogue.read(ImportSource.of(in, name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        ImportResult<Catalogue> result = catalogue.finish(Catalogue.empty());
        return result.findValue().orElseThrow(() -> {
            StringBuilder text = new StringBuilder("The built-in catalogue is not in order.\n");
            result.getReport().writeText(text, Language.EN);
            return new IllegalStateException(text.toString());
        });
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
