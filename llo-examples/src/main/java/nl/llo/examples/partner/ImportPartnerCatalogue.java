package nl.llo.examples.partner;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import nl.llo.io.ImportResult;
import nl.llo.io.ImportSource;
import nl.llo.io.LloCatalogues;
import nl.llo.io.LloImporter;
import nl.llo.io.LloReferenceData;
import nl.llo.matching.Matcher;
import nl.llo.matching.RegulationMatch;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.RegulationId;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.text.Language;

/** Reads a partner's catalogue, which refers to groups and organisations of the built-in one, and matches with both. */
public final class ImportPartnerCatalogue {

    private ImportPartnerCatalogue() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        ImportResult<Catalogue> draft = read("draft.json");
        out.println("The draft can be used: " + draft.findValue().isPresent());
        draft.getReport().writeText(out, Language.EN); // everything that is wrong, at once

        Catalogue both = read("corrected.json").getValue();
        Matcher matcher = Matcher.of(both, LloReferenceData.builtIn());
        Profile person = Profile.builder()
                .home(MunicipalityCode.of("GM0034"))
                .addStatus(EmploymentStatus.ON_CALL)
                .build();
        RegulationMatch match =
                matcher.match(person, LocalDate.of(2022, 6, 1)).get(RegulationId.of("almere-on-call-course"));
        out.println();
        out.println(match.getRegulation().getName().in(Language.EN) + ": " + match.explain(Language.EN));
    }

    private static ImportResult<Catalogue> read(String name) {
        try (InputStream in = Objects.requireNonNull(ImportPartnerCatalogue.class.getResourceAsStream(name), name)) {
            return LloImporter.standard().readCatalogue(ImportSource.of(in, name), LloCatalogues.builtIn());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
