package nl.llo.examples.ndjson;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.llo.io.ImportSource;
import nl.llo.io.LloCatalogues;
import nl.llo.io.LloImporter;
import nl.llo.io.LloReferenceData;
import nl.llo.io.finding.ImportReport;
import nl.llo.matching.Matcher;
import nl.llo.matching.RegulationMatch;
import nl.llo.model.id.RegulationId;
import nl.llo.model.profile.Profile;
import nl.llo.model.text.Language;

/** Counts how many people of a file fit each regulation. The profiles pass one by one, so the file may be of any size. */
public final class MatchManyProfiles {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    private MatchManyProfiles() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        Matcher matcher = Matcher.of(LloCatalogues.builtIn(), LloReferenceData.builtIn());
        Map<RegulationId, Integer> open = new TreeMap<>();
        ImportReport report = readEach("people.ndjson", matcher, open);

        open.entrySet().stream()
                .sorted(Map.Entry.<RegulationId, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> out.println(entry.getValue() + " " + entry.getKey()));
        out.println();
        report.writeText(out, Language.EN); // the lines that could not be used, without what stood in them
    }

    private static ImportReport readEach(String name, Matcher matcher, Map<RegulationId, Integer> open) {
        try (InputStream in = Objects.requireNonNull(MatchManyProfiles.class.getResourceAsStream(name), name)) {
            return LloImporter.standard()
                    .readProfiles(ImportSource.of(in, name), profile -> count(matcher, profile, open));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void count(Matcher matcher, Profile profile, Map<RegulationId, Integer> open) {
        for (RegulationMatch match : matcher.match(profile, DAY).listOpen()) {
            open.merge(match.getRegulation().getId(), 1, Integer::sum);
        }
    }
}
