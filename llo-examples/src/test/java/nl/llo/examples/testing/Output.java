package nl.llo.examples.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** Catches what an example prints. */
public final class Output {

    private Output() {}

    /** An example to run. */
    public interface Example {
        /** Runs it. */
        void run(PrintStream out) throws Exception;
    }

    /** What the example prints, with line feeds whatever the machine. */
    public static String of(Example example) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        example.run(new PrintStream(bytes, true, UTF_8));
        return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
