package nl.llo.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.csv.DialectGuess;
import nl.llo.io.internal.mapping.Input;

/** Tells how partners' CSV files seem to be written. */
final class Dialects {

    /** How much of a file is looked at. */
    private static final int WINDOW = 1 << 16;

    private Dialects() {}

    static DialectGuess guess(InputStream in) {
        try {
            byte[] head = in.readNBytes(WINDOW);
            return DialectGuess.of(head, head.length < WINDOW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Warns when a CSV file seems to be written in another way than the mapping says, and leaves it at its beginning. */
    static void compare(PartnerMapping mapping, BufferedInputStream in, String name, FindingCollector findings) {
        if (mapping.mapping().input() instanceof Input.Csv csv) {
            try {
                in.mark(WINDOW + 1);
                DialectGuess guess = guess(in);
                in.reset();
                if (!guess.rows().isEmpty() && guess.differsFrom(csv.dialect())) {
                    findings.add(guess.toWarning(name));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
