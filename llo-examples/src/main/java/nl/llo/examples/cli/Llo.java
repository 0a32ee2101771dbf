package nl.llo.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The top of the command line. Its work is in its commands. */
@Command(
        name = "llo",
        description = "Works with Dutch regulations for lifelong development (leven lang ontwikkelen).",
        versionProvider = LloVersion.class)
public final class Llo implements Runnable {

    @Spec
    private CommandSpec spec;

    private Llo() {}

    /**
     * Runs the command line and ends the process with its exit status.
     *
     * @param args the arguments, {@code --help} tells them
     */
    public static void main(String[] args) {
        Clock clock = Clock.system(ZoneId.of("Europe/Amsterdam"));
        boolean colours = CommandLine.Help.Ansi.AUTO.enabled();
        Surroundings surroundings = new Surroundings(
                System.in,
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                clock,
                colours,
                Terminal.isStandardError());
        System.exit(run(surroundings, args));
    }

    static int run(Surroundings surroundings, String... args) {
        QuietLibraries.please();
        try {
            return commandLine(surroundings).execute(args);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Failures.fault(e, surroundings.err());
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }

    static CommandLine commandLine(Surroundings surroundings) {
        Failures failures = new Failures(surroundings.err());
        CommandLine line = new CommandLine(new Llo())
                .addSubcommand(new MatchCommand(surroundings))
                .addSubcommand(new FundCommand(surroundings))
                .addSubcommand(new ValidateCommand(surroundings))
                .addSubcommand(new ConvertCommand(surroundings))
                .addSubcommand(new MappingCommand(surroundings))
                .addSubcommand(new ReplayCommand(surroundings))
                .addSubcommand(new SchemaCommand(surroundings))
                .addSubcommand(new TableCommand(surroundings))
                .addSubcommand(new BudgetCommand(surroundings))
                .addSubcommand(CatalogueCommand.commandLine(surroundings))
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setUsageHelpWidth(100)
                .setExpandAtFiles(false);
        HelpOptions.addTo(line);
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    /** UTF-8 everywhere, so that what goes to a file is the same on every machine. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
