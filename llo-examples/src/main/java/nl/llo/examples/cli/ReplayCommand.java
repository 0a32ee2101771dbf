package nl.llo.examples.cli;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.llo.examples.cli.report.ReplaySideBySide;
import nl.llo.io.ImportResult;
import nl.llo.io.LloReplays;
import nl.llo.io.finding.ImportReport;
import nl.llo.matching.replay.AllocationReplay;
import nl.llo.model.replay.ReplayPolicy;
import nl.llo.model.replay.ReplayReport;
import nl.llo.model.replay.ReplayScenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what other ways to divide the money of a round would have done. */
@Command(
        name = "replay",
        description =
                "Replays a round of a scheme under several ways to divide its money, and puts side by side who gets "
                        + "what, when it is empty and who comes too late.")
final class ReplayCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            description = "A file with a scenario, - for standard input, or the id of one that comes with the library; "
                    + "without it, these ids.")
    private @Nullable String scenario;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "A file with ways to divide the money, in place of those of the scenario; can be given more than once.")
    private List<String> policies = new ArrayList<>();

    @Option(names = "--html", paramLabel = "FILE", description = "Also writes a page with curves to a file.")
    private @Nullable String html;

    @Mixin
    private LanguageOption language;

    @Mixin
    private FormatOption format;

    ReplayCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (scenario == null) {
            LloReplays.listBuiltIn().forEach(id -> surroundings.out().print(id + "\n"));
            return ExitStatus.CLEAN;
        }
        Path page = html == null ? null : page(html);
        List<Input> inputs = Input.of(policies, surroundings);
        if (scenario.equals("-") && inputs.stream().anyMatch(Input::isStandardInput)) {
            throw UnusableException.of("inputOnce");
        }
        ReplayScenario known = LloReplays.listBuiltIn().contains(scenario)
                ? LloReplays.getBuiltIn(scenario)
                : readScenario(Input.of(List.of(scenario), surroundings).get(0));
        List<ReplayPolicy> chosen = inputs.isEmpty() ? known.getPolicies() : readPolicies(inputs, known);
        if (chosen.isEmpty()) {
            throw UnusableException.of("noPolicy");
        }
        write(AllocationReplay.of(known).compare(chosen), page);
        return ExitStatus.CLEAN;
    }

    private ReplayScenario readScenario(Input input) {
        if (!input.exists()) {
            throw UnusableException.of("noScenarioOrFile", input.name());
        }
        return take(LloReplays.standard().readScenario(input.source()));
    }

    private List<ReplayPolicy> readPolicies(List<Input> inputs, ReplayScenario known) {
        List<ReplayPolicy> all = new ArrayList<>();
        for (Input input : inputs) {
            all.addAll(take(LloReplays.standard().readPolicies(input.source(), known)));
        }
        return all;
    }

    private <T> T take(ImportResult<T> result) {
        ImportReport report = result.getReport();
        Findings.unreadable(report).ifPresent(finding -> {
            throw Findings.toException(finding, language.language());
        });
        Findings.toStandardError(report, surroundings, language.language());
        return result.findValue().orElseThrow(() -> UnusableException.afterFindings("replay"));
    }

    private static Path page(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw UnusableException.of("unwritable", name);
        }
    }

    private void write(ReplayReport report, @Nullable Path page) {
        if (page != null) {
            try {
                LloReplays.standard().writePage(report, language.language(), page);
            } catch (UncheckedIOException e) {
                throw UnusableException.of("unwritable", page.toString());
            }
        }
        if (format.isJson()) {
            LloReplays.standard().writeReport(report, surroundings.out());
        } else {
            new ReplaySideBySide(report, language.wording(), surroundings.out()).write();
        }
        if (surroundings.out().checkError()) {
            throw UnusableException.of("output");
        }
    }
}
