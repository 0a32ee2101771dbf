package nl.llo.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a person looks at what is written. */
final class Terminal {

    /** What Linux calls standard error. The platform of Java tells only of input and output together. */
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** True when the system says that standard error is a terminal. */
    static boolean isStandardError() {
        if (System.getenv("TERM") == null || System.getenv("TERM").equals("dumb")) {
            return false;
        }
        try {
            String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
