package nl.llo.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.llo.examples.cli.json.JsonPage;
import nl.llo.examples.cli.report.FindingsJson;
import nl.llo.io.LloCatalogues;
import nl.llo.io.LloImporter;
import nl.llo.io.finding.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what is wrong in files. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description =
                "Tells everything that is wrong in files with a catalogue or with profiles. Catalogue files are read "
                        + "together and may refer to each other and to the built-in catalogue.")
final class ValidateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files to read; - is standard input.")
    private List<String> files;

    @Mixin
    private KindOption kind;

    @Mixin
    private LanguageOption language;

    @Mixin
    private FormatOption format;

    ValidateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What was read together, and what was found in it. */
    private record Validated(String files, ImportReport report) {}

    @Override
    public Integer call() {
        List<Validated> all = validate(Input.of(files, surroundings));
        if (format.isJson()) {
            JsonPage json = new JsonPage(surroundings.out());
            new FindingsJson(json).write(all.stream().map(Validated::report).toList());
        } else {
            all.forEach(this::writeText);
        }
        return all.stream()
                .map(Validated::report)
                .mapToInt(report ->
                        Findings.unreadable(report).isPresent() ? ExitStatus.UNUSABLE : Findings.status(report))
                .max()
                .orElse(ExitStatus.CLEAN);
    }

    private List<Validated> validate(List<Input> inputs) {
        List<Input> catalogues = new ArrayList<>();
        List<Validated> all = new ArrayList<>();
        for (Input input : inputs) {
            if (kindOf(input) == DocumentKind.CATALOGUE) {
                catalogues.add(input);
            } else {
                all.add(new Validated(input.name(), readProfiles(input)));
            }
        }
        if (!catalogues.isEmpty()) {
            String names = catalogues.stream().map(Input::name).collect(Collectors.joining(", "));
            ImportReport report =
                    Catalogues.read(catalogues, LloCatalogues.builtIn()).getReport();
            all.add(0, new Validated(names, report));
        }
        return all;
    }

    private DocumentKind kindOf(Input input) {
        return kind.kind().orElseGet(input::guessKind);
    }

    private static ImportReport readProfiles(Input input) {
        try (var in = input.open()) {
            return LloImporter.standard().readProfiles(in, input.name(), profile -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeText(Validated validated) {
        surroundings.out().print(validated.files() + "\n");
        validated.report().writeText(surroundings.out(), language.language());
    }
}
