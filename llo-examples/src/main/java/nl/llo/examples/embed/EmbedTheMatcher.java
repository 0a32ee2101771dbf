package nl.llo.examples.embed;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.llo.io.LloCatalogues;
import nl.llo.io.LloReferenceData;
import nl.llo.matching.MatchReport;
import nl.llo.matching.Matcher;
import nl.llo.matching.OpenQuestion;
import nl.llo.matching.RegulationMatch;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.id.RegulationId;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.Language;

/** Asks which regulations fit a person on a date. */
public final class EmbedTheMatcher {

    private EmbedTheMatcher() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Prints to any stream. */
    public static void run(PrintStream out) {
        // In the README, from here
        Matcher matcher = Matcher.of(LloCatalogues.builtIn(), LloReferenceData.builtIn()); // once; share it

        Profile person = Profile.builder()
                .birthDate(LocalDate.of(1998, 3, 14))
                .home(MunicipalityCode.of("GM0034")) // Almere
                .education(EducationLevel.VMBO_BB)
                .addStatus(EmploymentStatus.ON_CALL)
                .build(); // what is not set is unknown, never "no"

        MatchReport report = matcher.match(person, LocalDate.of(2022, 6, 1)); // the date is always given
        for (RegulationMatch match : report.listOpen()) {
            out.println(match.getRegulation().getName().in(Language.EN));
            out.println("  " + match.explain(Language.EN));
        }
        // to here

        RegulationMatch stap = report.get(RegulationId.of("stap-budget"));
        out.println("STAP budget: " + stap.getVerdict());
        for (ConditionOutcome condition : stap.listConditions()) {
            SourceReference source = condition.getSources().get(0);
            out.println("  " + condition.getTruth() + ": " + condition.name(Language.EN) + " [" + source.getDocument()
                    + " " + source.getSection().orElse("") + "]");
        }
        for (OpenQuestion question : report.listOpenQuestions().subList(0, 3)) {
            out.println("Ask: " + question.getFact().getLabel().in(Language.EN) + ", for " + question.getRegulations());
        }
    }
}
