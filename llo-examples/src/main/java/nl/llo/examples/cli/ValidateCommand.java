package nl.llo.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.llo.io.ImportMonitor;
import nl.llo.io.ImportResult;
import nl.llo.io.LloCatalogues;
import nl.llo.io.LloImporter;
import nl.llo.io.LloReporter;
import nl.llo.io.finding.ImportReport;
import nl.llo.model.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is wrong in files. */
@Command(
        name = "validate",
        description =
                "Tells everything that is wrong in files with a catalogue, with profiles, or of another kind. Catalogue files "
                        + "are read together and may refer to each other and to the built-in catalogue; policies of a "
                        + "replay are held to the scenario that is given with them.")
final class ValidateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files to read; - is standard input.")
    private List<String> files;

    @Option(
            names = "--no-lint",
            description = "Leaves out what takes reasoning about conditions, such as parts that make no difference.")
    private boolean withoutLint;

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

    @Override
    public Integer call() {
        reports.check();
        Map<DocumentKind, List<Input>> byKind = new EnumMap<>(DocumentKind.class);
        for (Input input : Input.of(files, surroundings)) {
            byKind.computeIfAbsent(kind.kind().orElseGet(input::guessKind), any -> new ArrayList<>())
                    .add(input);
        }
        List<Input> catalogues = byKind.getOrDefault(DocumentKind.CATALOGUE, List.of());
        List<Input> profiles = byKind.getOrDefault(DocumentKind.PROFILES, List.of());
        if (reports.rejects() != null && (files.size() != 1 || catalogues.size() + profiles.size() != 1)) {
            throw UnusableException.of("rejectsOfOneFile");
        }
        List<ValidatedFiles> all;
        try (ProgressLine progress = ProgressLine.begin(surroundings)) {
            all = validate(catalogues, profiles, progress);
            all.addAll(validateOthers(byKind, progress));
        }
        write(all, catalogues);
        return all.stream()
                .map(ValidatedFiles::report)
                .mapToInt(Findings::statusOfResult)
                .max()
                .orElse(ExitStatus.CLEAN);
    }

    private List<ValidatedFiles> validate(List<Input> catalogues, List<Input> profiles, ImportMonitor monitor) {
        List<ValidatedFiles> all = new ArrayList<>();
        LloImporter importer = LloImporter.standard().withMonitor(monitor);
        @Nullable Catalogue known = LloCatalogues.builtIn();
        if (!catalogues.isEmpty()) {
            ImportResult<Catalogue> result =
                    readCatalogues(catalogues, known, withoutLint ? importer : importer.withReview(new LintReview()));
            known = result.findValue().orElse(null);
            all.add(new ValidatedFiles(
                    catalogues.stream().map(Input::name).collect(Collectors.joining(", ")), result.getReport()));
        }
        LloImporter ofProfiles = known == null ? importer : importer.withCatalogue(known);
        profiles.forEach(input -> all.add(new ValidatedFiles(input.name(), readProfiles(input, ofProfiles))));
        return all;
    }

    private static List<ValidatedFiles> validateOthers(Map<DocumentKind, List<Input>> byKind, ImportMonitor monitor) {
        OtherFiles others = new OtherFiles(monitor);
        byKind.forEach((kind, inputs) -> {
            if (kind != DocumentKind.CATALOGUE && kind != DocumentKind.PROFILES) {
                inputs.forEach(input -> others.add(kind, input));
            }
        });
        return others.finish();
    }

    private ImportResult<Catalogue> readCatalogues(List<Input> inputs, Catalogue base, LloImporter importer) {
        Path rejects = reports.rejects();
        return rejects == null
                ? Catalogues.read(inputs, base, importer)
                : importer.readCatalogue(inputs.get(0).source(), base, rejects);
    }

    private ImportReport readProfiles(Input input, LloImporter importer) {
        Path rejects = reports.rejects();
        return rejects == null
                ? importer.readProfiles(input.source(), profile -> {})
                : importer.readProfiles(input.source(), profile -> {}, rejects);
    }

    private void write(List<ValidatedFiles> all, List<Input> catalogues) {
        ImportReport combined =
                ImportReport.combine(all.stream().map(ValidatedFiles::report).toList());
        List<Path> shown = catalogues.stream()
                .filter(input -> !input.isStandardInput())
                .map(Input::path)
                .toList();
        LloReporter reporter =
                LloReporter.standard().withLanguage(language.language()).withLinesOf(shown);
        reports.write(combined, reporter, language.language());
        switch (format.format()) {
            case TEXT -> all.forEach(this::writeText);
            case JSON -> reporter.writeJson(combined, surroundings.out());
            case HTML -> reporter.writeHtml(combined, surroundings.out());
        }
    }

    private void writeText(ValidatedFiles validated) {
        surroundings.out().print(validated.files() + "\n");
        if (surroundings.colours()) {
            validated.report().writeColouredText(surroundings.out(), language.language());
        } else {
            validated.report().writeText(surroundings.out(), language.language());
        }
    }
}
