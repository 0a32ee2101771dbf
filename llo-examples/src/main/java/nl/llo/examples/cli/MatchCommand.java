package nl.llo.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.llo.examples.cli.ask.Interview;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.examples.cli.report.MoneyKnown;
import nl.llo.examples.cli.report.Wanted;
import nl.llo.io.LloImporter;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.ImportReport;
import nl.llo.matching.Matcher;
import nl.llo.matching.ledger.LedgerState;
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
            description = "Files with profiles: a list, one profile, or one profile on each line; - is standard input. "
                    + "May be left out with --ask.")
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

    @Option(
            names = "--ask",
            description = "Asks what is still to be known, the most useful question first, until every verdict is "
                    + "settled. Answers are read from standard input, line by line.")
    private boolean ask;

    @Option(
            names = "--compare-on",
            paramLabel = "DATE",
            description = "Also tells what would be different on this date; with --all also which conditions.")
    private @Nullable String compareOn;

    @Option(
            names = "--near-misses",
            description = "In JSON also what does not fit, and what would make it fit; in text the nearest are always "
                    + "told.")
    private boolean nearMisses;

    @Option(
            names = "--ledger",
            paramLabel = "EVENTS",
            description = "A file with the events of budgets, one on each line, from which it is told what is left of "
                    + "them; - is standard input.")
    private @Nullable String ledger;

    @Mixin
    private NearlyEmptyOption nearlyEmpty;

    @Mixin
    private FilterOptions filter;

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
        boolean isOne = many == null ? !files.isEmpty() || ask : files.isEmpty() && !ask;
        if (!isOne || (each && many == null)) {
            throw UnusableException.of("profilesOrFiles");
        }
        LocalDate date = DateWord.parse(on, surroundings.clock());
        List<Input> inputs = Input.of(many == null ? files : List.of(many), surroundings);
        List<Input> ledgers = Input.of(ledger == null ? List.of() : List.of(ledger), surroundings);
        checkStandardInput(inputs, ledgers);
        Knowledge knowledge = catalogue.load(surroundings, language.language());
        if (many != null) {
            return new ManyProfiles(surroundings, knowledge, language, format.isJson())
                    .match(inputs.get(0), date, each);
        }
        Matcher matcher = Matcher.of(knowledge.catalogue(), knowledge.reference());
        Wanted wanted = new Wanted(
                RegulationIds.parse(regulations, knowledge.catalogue()),
                all || (nearMisses && format.isJson()),
                filter.selecting(knowledge, surroundings));
        Optional<LocalDate> other =
                Optional.ofNullable(compareOn).map(text -> DateWord.parse(text, surroundings.clock()));
        int status = ExitStatus.CLEAN;
        LedgerState events = LedgerState.empty();
        for (Input input : ledgers) {
            LedgerInput.Read read = LedgerInput.read(input, date, surroundings, language.language());
            events = read.state();
            status = read.status();
        }
        MoneyKnown money = new MoneyKnown(nearlyEmpty.share(), events);
        MatchOutput output = format.isJson()
                ? new JsonMatches(surroundings.out(), wanted, matcher, nearMisses, other, money)
                : new TextMatches(knowledge, language.wording(), surroundings.out(), wanted, matcher, other, money);
        UnaryOperator<Profile> complete = completing(knowledge, matcher, date, wanted);
        if (files.isEmpty()) {
            write(complete.apply(Profile.builder().build()), matcher, date, output);
        }
        for (Input input : inputs) {
            ImportReport report = LloImporter.standard()
                    .readProfiles(input.source(), profile -> write(complete.apply(profile), matcher, date, output));
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

    /** Standard input has one thing in it. */
    private void checkStandardInput(List<Input> inputs, List<Input> ledgers) {
        long named = Stream.concat(inputs.stream(), ledgers.stream())
                        .filter(Input::isStandardInput)
                        .count()
                + (catalogue.readsStandardInput() ? 1 : 0);
        if (ask && named > 0) {
            throw UnusableException.of("askTwice");
        }
        if (named > 1) {
            throw UnusableException.of("inputTwice");
        }
    }

    private UnaryOperator<Profile> completing(Knowledge knowledge, Matcher matcher, LocalDate date, Wanted wanted) {
        if (!ask) {
            return profile -> profile;
        }
        Interview interview =
                new Interview(knowledge, matcher, language.wording(), surroundings.in(), surroundings.err());
        return profile -> interview.hold(profile, date, wanted.regulations());
    }

    private void write(Profile profile, Matcher matcher, LocalDate date, MatchOutput output) {
        output.write(profile, matcher.match(profile, date));
        checkOutput();
    }

    private void checkOutput() {
        if (surroundings.out().checkError()) {
            throw UnusableException.of("output");
        }
    }
}
