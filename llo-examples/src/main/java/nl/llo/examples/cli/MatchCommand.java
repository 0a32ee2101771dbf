package nl.llo.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.examples.cli.report.Wanted;
import nl.llo.io.LloImporter;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.ImportReport;
import nl.llo.matching.Matcher;
import nl.llo.model.profile.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which regulations fit each profile. */
@Command(
        name = "match",
        description = "Tells for each profile which regulations fit on a date, why, what is missing and what to ask.")
final class MatchCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "PROFILES",
            arity = "0..*",
            description = "Files with profiles: a list, one profile, or one profile on each line; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--profiles",
            paramLabel = "FILE",
            description = "Instead: matches any number of profiles in a file, without reasons, and counts how many fit "
                    + "what; in JSON also by region and group. - is standard input.")
    private @Nullable String many;

    @Option(
            names = "--each",
            description = "With --profiles: instead of counts a line of JSON for each profile, with the ids of what is "
                    + "open to it.")
    private boolean each;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            required = true,
            description = "The date for which to ask, as 2026-11-02, or the word today.")
    private String on;

    @Option(
            names = "--regulation",
            paramLabel = "ID",
            description = "Only this regulation; can be given more than once.")
    private Set<String> regulations = new LinkedHashSet<>();

    @Option(names = "--all", description = "Also what does not fit, with the reason.")
    private boolean all;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private LanguageOption language;

    @Mixin
    private FormatOption format;

    MatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (files.isEmpty() == (many == null) || (each && many == null)) {
            throw UnusableException.of("profilesOrFiles");
        }
        LocalDate date = DateWord.parse(on, surroundings.clock());
        List<Input> inputs = Input.of(many == null ? files : List.of(many), surroundings);
        if (catalogue.readsStandardInput() && inputs.stream().anyMatch(Input::isStandardInput)) {
            throw UnusableException.of("inputTwice");
        }
        Knowledge knowledge = catalogue.load(surroundings, language.language());
        if (many != null) {
            return new ManyProfiles(surroundings, knowledge, language, format.isJson())
                    .match(inputs.get(0), date, each);
        }
        Matcher matcher = Matcher.of(knowledge.catalogue(), knowledge.reference());
        Wanted wanted = new Wanted(RegulationIds.parse(regulations, knowledge.catalogue()), all);
        MatchOutput output = format.isJson()
                ? new JsonMatches(surroundings.out(), wanted)
                : new TextMatches(knowledge, language.wording(), surroundings.out(), wanted);
        int status = ExitStatus.CLEAN;
        for (Input input : inputs) {
            ImportReport report = read(input, profile -> {
                output.write(profile, matcher.match(profile, date));
                checkOutput();
            });
            Finding unreadable = Findings.unreadable(report).orElse(null);
            if (unreadable != null && !output.hasStarted()) {
                throw Findings.toException(unreadable, language.language());
            }
            Findings.toStandardError(report, surroundings, language.language());
            status = Math.max(status, unreadable == null ? Findings.status(report) : ExitStatus.UNUSABLE);
        }
        output.end();
        checkOutput();
        return status;
    }

    private static ImportReport read(Input input, Consumer<Profile> sink) {
        try (InputStream in = input.open()) {
            return LloImporter.standard().readProfiles(in, input.name(), sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkOutput() {
        if (surroundings.out().checkError()) {
            throw UnusableException.of("output");
        }
    }
}
