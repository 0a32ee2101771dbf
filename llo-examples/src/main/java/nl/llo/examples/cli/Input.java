package nl.llo.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import nl.llo.io.ImportSource;
import org.jspecify.annotations.Nullable;

/** Something to read that the user named: a file, or standard input for {@code -}. */
final class Input {

    private static final String STANDARD_INPUT = "-";

    private final String argument;
    private final Surroundings surroundings;
    private @Nullable InputStream standardInput;

    private Input(String argument, Surroundings surroundings) {
        this.argument = argument;
        this.surroundings = surroundings;
    }

    /** The inputs with these names; standard input cannot be read twice. */
    static List<Input> of(List<String> arguments, Surroundings surroundings) {
        if (Collections.frequency(arguments, STANDARD_INPUT) > 1) {
            throw UnusableException.of("inputOnce");
        }
        return arguments.stream()
                .map(argument -> new Input(argument, surroundings))
                .toList();
    }

    boolean isStandardInput() {
        return argument.equals(STANDARD_INPUT);
    }

    /** How it is called in findings. */
    String name() {
        return isStandardInput() ? "(standard input)" : argument;
    }

    /** Whether something of that name is there, readable or not. */
    boolean exists() {
        try {
            return isStandardInput() || Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The file, known to be one that can be opened. */
    Path path() {
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                throw UnusableException.of("directory", argument);
            }
            Files.newInputStream(path).close();
            return path;
        } catch (NoSuchFileException e) {
            throw UnusableException.of("noFile", argument);
        } catch (IOException | InvalidPathException e) {
            throw UnusableException.of("unreadable", argument);
        }
    }

    /** Opens it, or goes on with standard input where it was left; whoever calls closes it. */
    InputStream open() {
        if (isStandardInput()) {
            if (standardInput == null) {
                standardInput = new BufferedInputStream(surroundings.in());
            }
            return standardInput;
        }
        try {
            return new BufferedInputStream(Files.newInputStream(path()));
        } catch (IOException e) {
            throw UnusableException.of("unreadable", argument);
        }
    }

    /** It as something to import, by the name that it has in findings. */
    ImportSource source() {
        return isStandardInput() ? ImportSource.of(open(), name()) : ImportSource.of(path());
    }

    /** Tells from its beginning what it holds, and leaves standard input at the beginning. */
    DocumentKind guessKind() {
        InputStream in = open();
        try {
            DocumentKind kind = DocumentKind.guess(in);
            if (!isStandardInput()) {
                in.close();
            }
            return kind;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
