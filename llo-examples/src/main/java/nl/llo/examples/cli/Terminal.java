package nl.llo.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a person looks at what is written. */
final class Terminal {

    /** What the system calls standard error, where it does. */
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** True when standard error is a terminal; where the system does not say, when input and output are one. */
    static boolean isStandardError() {
        if (System.getenv("TERM") == null || System.getenv("TERM").equals("dumb")) {
            return false;
        }
        try {
            String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }
}
