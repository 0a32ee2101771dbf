package nl.llo.examples.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps libraries from telling on standard error that they have started. */
public final class QuietLibraries {

    // Held, because the JDK forgets a logger that nobody holds, and its level with it.
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private QuietLibraries() {}

    /** From now on only warnings are told. */
    public static void please() {
        VALIDATOR.setLevel(Level.WARNING);
    }
}
