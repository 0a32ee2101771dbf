package nl.llo.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * What came of running the command line in this process, on 2 November 2026.
 *
 * @param status the exit status
 * @param out standard output
 * @param err standard error
 */
public record CliRun(int status, String out, String err) {

    /** Runs with nothing on standard input. */
    public static CliRun of(String... args) {
        return withInput("", args);
    }

    /** Runs with a text on standard input. */
    public static CliRun withInput(String input, String... args) {
        return withInput(input.getBytes(UTF_8), args);
    }

    /** Runs with bytes on standard input. */
    public static CliRun withInput(byte[] input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input),
                new PrintWriter(out),
                new PrintWriter(err),
                Clock.fixed(Instant.parse("2026-11-02T12:00:00Z"), ZoneOffset.UTC),
                false,
                false);
        return new CliRun(Llo.run(surroundings, args), out.toString(), err.toString());
    }
}
