package nl.llo.examples.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.model.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a line or two and an exit status. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final PrintWriter err;

    Failures(PrintWriter err) {
        this.err = err;
    }

    /** Wrong use is told in English, like the help. */
    @Override
    public int handleParseException(ParameterException e, String[] args) {
        ParameterException first = unknown(e);
        err.println("llo: " + first.getMessage());
        UnmatchedArgumentException.printSuggestions(first, err);
        err.println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.UNUSABLE;
    }

    /** What is unknown is told before what is missing: who mistypes an option also lacks it. */
    private static ParameterException unknown(ParameterException e) {
        if (e instanceof MissingParameterException) {
            for (CommandLine line = e.getCommandLine(); line != null; line = line.getParent()) {
                if (!line.getUnmatchedArguments().isEmpty()) {
                    return new UnmatchedArgumentException(line, line.getUnmatchedArguments());
                }
            }
        }
        return e;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult parseResult) {
        if (e instanceof UnusableException unusable) {
            return tell(unusable, parseResult);
        }
        if (e instanceof UncheckedIOException) {
            return tell(UnusableException.of("io"), parseResult);
        }
        return fault(e, err);
    }

    private int tell(UnusableException e, ParseResult parseResult) {
        ParseResult command = parseResult;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        Language language = command.matchedOptionValue("--lang", Language.NL);
        err.println("llo: " + e.message(Wording.in(language)));
        return e.status();
    }

    /** Names the kind of fault and its place, and not its message: that could hold data. */
    static int fault(Throwable fault, PrintWriter err) {
        String place = Stream.of(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("nl.llo."))
                .findFirst()
                .map(frame -> " at " + frame.getClassName() + ":" + frame.getLineNumber())
                .orElse("");
        err.println("llo: this should not happen: " + fault.getClass().getSimpleName() + place);
        return ExitStatus.FAULT;
    }
}
