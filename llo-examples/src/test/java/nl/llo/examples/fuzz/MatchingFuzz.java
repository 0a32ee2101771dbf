package nl.llo.examples.fuzz;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.llo.io.ImportSource;
import nl.llo.io.LloImporter;
import nl.llo.io.LloReferenceData;
import nl.llo.matching.MatchReport;
import nl.llo.matching.Matcher;
import nl.llo.matching.RegulationMatch;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.text.Language;

/**
 * Whatever imports also matches: every regulation gets a verdict with an explanation, and the same one again. The first line is
 * a profile, the rest a catalogue.
 */
public final class MatchingFuzz {

    private static final ReferenceData REFERENCE = LloReferenceData.builtIn();
    private static final List<LocalDate> DATES =
            List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2022, 6, 1), LocalDate.of(2100, 2, 28));

    private MatchingFuzz() {}

    /**
     * Reads bytes as a profile and a catalogue, and matches them.
     *
     * @param data the bytes
     */
    public static void fuzzerTestOneInput(byte[] data) {
        int end = 0;
        while (end < data.length && data[end] != '\n') {
            end++;
        }
        List<Profile> profiles = LloImporter.standard()
                .readProfiles(ImportSource.of(Hold.bytes(Arrays.copyOf(data, end), 0), "file.ndjson"))
                .getValue();
        Profile profile = profiles.isEmpty() ? Profile.builder().build() : profiles.get(0);
        LloImporter.standard()
                .readCatalogue(ImportSource.of(Hold.bytes(data, end + 1), "file.json"), Catalogue.empty())
                .findValue()
                .ifPresent(catalogue -> match(catalogue, profile));
    }

    private static void match(Catalogue catalogue, Profile profile) {
        Matcher matcher = Matcher.of(catalogue, REFERENCE);
        for (LocalDate date : DATES) {
            MatchReport report = matcher.match(profile, date);
            Hold.that(report.listAll().size() == catalogue.listRegulations().size(), "a regulation is missing");
            for (RegulationMatch match : report.listAll()) {
                for (Language language : Language.values()) {
                    Hold.that(!match.explain(language).isBlank(), "no explanation");
                }
                match.listMissingFacts();
            }
            report.listGroups();
            report.listOpenQuestions();
            Hold.that(
                    report.summarise(Language.NL)
                            .equals(matcher.match(profile, date).summarise(Language.NL)),
                    "another answer");
        }
    }
}
