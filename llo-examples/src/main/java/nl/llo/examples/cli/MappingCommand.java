package nl.llo.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.llo.io.ImportSource;
import nl.llo.io.LloConverter;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Helps to make mappings. */
@Command(name = "mapping", description = "Helps to make mappings for partners' files.")
final class MappingCommand implements Runnable {

    /** More than is looked at to tell how a file is written, in bytes; standard input can be read once. */
    private static final int ENOUGH = 1 << 20;

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    MappingCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: list, show or suggest");
    }

    @Command(name = "list", description = "Lists the built-in mappings.")
    int list() {
        LloConverter.listBuiltInMappings().forEach(id -> surroundings.out().print(id + "\n"));
        return ExitStatus.CLEAN;
    }

    @Command(name = "show", description = "Writes a built-in mapping.")
    int show(@Parameters(paramLabel = "ID", description = "Its id.") String id) {
        if (!LloConverter.listBuiltInMappings().contains(id)) {
            throw UnusableException.of("noMapping", id);
        }
        LloConverter.getBuiltInMapping(id).write(surroundings.out());
        return ExitStatus.CLEAN;
    }

    @Command(
            name = "suggest",
            description = "Writes a first mapping of a CSV file to profiles. Every guess says that it is one.")
    int suggest(
            @Parameters(paramLabel = "FILE", description = "The partner's file; - is standard input.") String file,
            @Mixin LanguageOption language) {
        Input input = Input.of(List.of(file), surroundings).get(0);
        byte[] beginning;
        try (InputStream in = input.open()) {
            beginning = in.readNBytes(ENOUGH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImportReport dialect = LloConverter.standard().detect(ImportSource.of(beginning, input.name()));
        for (Finding finding : dialect.listFindings()) {
            surroundings.err().print(finding.getMessage(language.language()) + "\n");
        }
        LloConverter.standard()
                .suggest(ImportSource.of(beginning, input.name()))
                .write(surroundings.out());
        return ExitStatus.CLEAN;
    }
}
