package nl.llo.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.llo.examples.cli.json.JsonPage;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.report.FundJson;
import nl.llo.examples.cli.report.FundText;
import nl.llo.io.ImportResult;
import nl.llo.io.ImportSource;
import nl.llo.io.LloImporter;
import nl.llo.io.LloPlans;
import nl.llo.io.finding.Finding;
import nl.llo.matching.MatchReport;
import nl.llo.matching.Matcher;
import nl.llo.matching.funding.FundingPlanner;
import nl.llo.matching.funding.FundingReport;
import nl.llo.model.plan.DevelopmentPlan;
import nl.llo.model.profile.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells who can pay for a route. */
@Command(
        name = "fund",
        description = "Tells who can pay for a route: which fund pays how much of what, what is left, and why.")
final class FundCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--route",
            paramLabel = "FILE",
            required = true,
            description = "A file with a development plan: steps and what they cost; - is standard input.")
    private String route;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            required = true,
            description = "A file with the profile of the person; - is standard input.")
    private String profile;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            required = true,
            description = "The date for which to ask, as 2026-11-02, or the word today.")
    private String on;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private LanguageOption language;

    @Mixin
    private FormatOption format;

    FundCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LocalDate date = DateWord.parse(on, surroundings.clock());
        List<Input> inputs = Input.of(List.of(route, profile), surroundings);
        if (catalogue.readsStandardInput() && inputs.stream().anyMatch(Input::isStandardInput)) {
            throw UnusableException.of("inputTwice");
        }
        Knowledge knowledge = catalogue.load(surroundings, language.language());
        DevelopmentPlan plan = read(inputs.get(0), "fundRoute", LloPlans.standard()::read);
        List<Profile> people = read(inputs.get(1), "fundProfile", LloImporter.standard()::readProfiles);
        if (people.size() != 1) {
            throw UnusableException.of("fundOnePerson");
        }
        Matcher matcher = Matcher.of(knowledge.catalogue(), knowledge.reference());
        MatchReport matches = matcher.match(people.get(0), date);
        FundingReport report = plan(plan, people.get(0), matches);
        if (format.isJson()) {
            JsonPage page = new JsonPage(surroundings.out());
            page.document("funding", () -> new FundJson(page).write(report));
        } else {
            new FundText(knowledge, language.wording(), new Page(surroundings.out())).write(plan, report);
        }
        if (surroundings.out().checkError()) {
            throw UnusableException.of("output");
        }
        return ExitStatus.CLEAN;
    }

    private static FundingReport plan(DevelopmentPlan plan, Profile person, MatchReport matches) {
        try {
            return FundingPlanner.standard().plan(plan, person, matches);
        } catch (IllegalArgumentException e) {
            throw UnusableException.of("fundTooLarge");
        }
    }

    /** With an error in it there is nothing to answer. */
    private <T> T read(Input input, String key, Function<ImportSource, ImportResult<T>> reading) {
        ImportResult<T> result = reading.apply(input.source());
        Finding unreadable = Findings.unreadable(result.getReport()).orElse(null);
        if (unreadable != null) {
            throw Findings.toException(unreadable, language.language());
        }
        Findings.toStandardError(result.getReport(), surroundings, language.language());
        if (Findings.status(result.getReport()) != ExitStatus.CLEAN) {
            throw UnusableException.afterFindings(key);
        }
        return result.getValue();
    }
}
