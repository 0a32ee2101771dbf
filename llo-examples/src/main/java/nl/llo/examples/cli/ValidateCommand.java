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

    @Mixin
    private ReportOptions reports;

    ValidateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What was read together, and what was found in it. */
    private record Validated(String files, ImportReport report) {}

    @Override
    public Integer call() {
        reports.check();
        List<Input> catalogues = new ArrayList<>();
        List<Input> profiles = new ArrayList<>();
        for (Input input : Input.of(files, surroundings)) {
            DocumentKind found = kind.kind().orElseGet(input::guessKind);
            (found == DocumentKind.CATALOGUE ? catalogues : profiles).add(input);
        }
        if (reports.rejects() != null && !isOneFileOfProfiles(catalogues, profiles)) {
            throw UnusableException.of("rejectsOfOneFile");
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

    private static boolean isOneFileOfProfiles(List<Input> catalogues, List<Input> profiles) {
        return catalogues.isEmpty() && profiles.size() == 1 && !profiles.get(0).isStandardInput();
    }

    private ImportReport readProfiles(Input input) {
        Path rejects = reports.rejects();
        if (rejects != null) {
            return LloImporter.standard().readProfiles(input.path(), profile -> {}, rejects);
        }
        try (var in = input.open()) {
            return LloImporter.standard().readProfiles(in, input.name(), profile -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<Validated> all, List<Input> catalogues) {
        ImportReport combined =
                ImportReport.combine(all.stream().map(Validated::report).toList());
        List<Path> shown = catalogues.stream()
                .filter(input -> !input.isStandardInput())
                .map(Input::path)
                .toList();
        LloReporter reporter =
                LloReporter.standard().withLanguage(language.language()).withLinesOf(shown);
        reports.write(combined, reporter);
        switch (format.format()) {
            case TEXT -> all.forEach(this::writeText);
            case JSON -> reporter.writeJson(combined, surroundings.out());
            case HTML -> reporter.writeHtml(combined, surroundings.out());
        }
    }

    private void writeText(Validated validated) {
        surroundings.out().print(validated.files() + "\n");
        if (surroundings.colours()) {
            validated.report().writeColouredText(surroundings.out(), language.language());
        } else {
            validated.report().writeText(surroundings.out(), language.language());
        }
    }
}
