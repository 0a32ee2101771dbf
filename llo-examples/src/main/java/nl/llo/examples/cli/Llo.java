package nl.llo.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The top of the command line. Its work is in its commands. */
@Command(
        name = "llo",
        description = "Works with Dutch lifelong-development regulations.",
        mixinStandardHelpOptions = true,
        versionProvider = LloVersion.class)
public final class Llo implements Runnable {

    @Spec
    private CommandSpec spec;

    Llo() {}

    /**
     * Runs the command line and ends the process with its exit status.
     *
     * @param args the arguments, {@code --help} tells them
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Llo());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }
}
