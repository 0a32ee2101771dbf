package nl.llo.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.llo.io.LloCatalogues;
import nl.llo.io.LloImporter;
import nl.llo.io.LloReporter;
import nl.llo.io.finding.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what is wrong in files. */
@Command(
        name = "validate",
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
    private ReportFormatOption format;

    ValidateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What was read together, and what was found in it. */
    private record Validated(String files, ImportReport report) {}

    @Override
    public Integer call() {
        List<Input> catalogues = new ArrayList<>();
        List<Input> profiles = new ArrayList<>();
        for (Input input : Input.of(files, surroundings)) {
            DocumentKind found = kind.kind().orElseGet(input::guessKind);
            (found == DocumentKind.CATALOGUE ? catalogues : profiles).add(input);
        }
        List<Validated> all = new ArrayList<>();
        if (!catalogues.isEmpty()) {
            all.add(new Validated(
                    catalogues.stream().map(Input::name).collect(Collectors.joining(", ")),
                    Catalogues.read(catalogues, LloCatalogues.builtIn()).getReport()));
        }
        profiles.forEach(input -> all.add(new Validated(input.name(), readProfiles(input))));
        write(all, catalogues);
        return all.stream()
                .map(Validated::report)
                .mapToInt(Findings::statusOfResult)
                .max()
                .orElse(ExitStatus.CLEAN);
    }

    private static ImportReport readProfiles(Input input) {
        try (var in = input.open()) {
            return LloImporter.standard().readProfiles(in, input.name(), profile -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<Validated> all, List<Input> catalogues) {
        List<ImportReport> reports = all.stream().map(Validated::report).toList();
        switch (format.format()) {
            case TEXT ->
                all.forEach(validated -> {
                    surroundings.out().print(validated.files() + "\n");
                    validated.report().writeText(surroundings.out(), language.language());
                });
            case JSON -> LloReporter.standard().writeJson(ImportReport.combine(reports), surroundings.out());
            case HTML -> {
                List<Path> shown = catalogues.stream()
                        .filter(input -> !input.isStandardInput())
                        .map(Input::path)
                        .toList();
                LloReporter.standard()
                        .withLanguage(language.language())
                        .withLinesOf(shown)
                        .writeHtml(ImportReport.combine(reports), surroundings.out());
            }
        }
    }
}
