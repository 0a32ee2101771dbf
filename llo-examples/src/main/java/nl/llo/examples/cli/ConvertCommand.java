package nl.llo.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.llo.io.ConversionResult;
import nl.llo.io.ImportResult;
import nl.llo.io.ImportSource;
import nl.llo.io.LloConverter;
import nl.llo.io.LloReporter;
import nl.llo.io.PartnerMapping;
import nl.llo.io.finding.ImportReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Converts a partner's file. */
@Command(
        name = "convert",
        description =
                "Converts a partner's file by a mapping. Records that are right go to the output; the others stand"
                        + " aside, unchanged, with what was found about them in a second file.")
final class ConvertCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "The partner's file; - is standard input.")
    private String file;

    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "MAPPING",
            description = "A mapping file, or the id of a built-in mapping: 'llo mapping list' gives these.")
    private String mapping;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "Where converted records go; one on each line if the name ends in .ndjson.")
    private Path output;

    @Option(
            names = "--rejects",
            required = true,
            paramLabel = "FILE",
            description = "Where rejected records go; what was found about them goes to FILE.findings.ndjson.")
    private Path rejects;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Where the report goes, as HTML, JSON or CSV by its name; else it goes to standard error as text.")
    private @Nullable Path report;

    @Mixin
    private LanguageOption language;

    ConvertCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LloConverter converter = LloConverter.standard();
        PartnerMapping how = read(converter);
        ImportSource source = Input.of(List.of(file), surroundings).get(0).source();
        ConversionResult result;
        try (ProgressLine progress = ProgressLine.begin(surroundings)) {
            result = converter.withMonitor(progress).convert(how, source, output, rejects);
        }
        write(result.getReport());
        surroundings
                .out()
                .print(language.wording()
                                .say(
                                        "convert.counts",
                                        result.countAccepted(),
                                        result.countRejected(),
                                        result.countSkipped())
                        + "\n");
        return Findings.status(result.getReport());
    }

    private PartnerMapping read(LloConverter converter) {
        if (LloConverter.listBuiltInMappings().contains(mapping)) {
            return LloConverter.getBuiltInMapping(mapping);
        }
        Input input = Input.of(List.of(mapping), surroundings).get(0);
        if (!input.exists()) {
            throw UnusableException.of("noMappingOrFile", mapping);
        }
        ImportResult<PartnerMapping> result = converter.readMapping(input.source());
        Findings.toStandardError(result.getReport(), surroundings, language.language());
        return result.findValue().orElseThrow(() -> UnusableException.afterFindings("mapping"));
    }

    private void write(ImportReport found) {
        if (report == null) {
            if (!found.listFindings().isEmpty()) {
                found.writeText(surroundings.err(), language.language());
            }
            return;
        }
        ReportOptions.write(
                found, LloReporter.standard().withLanguage(language.language()), language.language(), report);
    }
}
