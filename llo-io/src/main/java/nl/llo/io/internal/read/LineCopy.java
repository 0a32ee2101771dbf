package nl.llo.io.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.IntPredicate;

/** Copies lines, byte for byte. */
final class LineCopy {

    private LineCopy() {}

    /**
     * Copies lines.
     *
     * @param numbers tells of the number of a line, from 1, if it is to be copied
     * @param restFrom the line from which everything is copied
     */
    static void copy(InputStream in, IntPredicate numbers, int restFrom, OutputStream out) throws IOException {
        int number = 1;
        int written = -1;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (numbers.test(number) || number >= restFrom) {
                out.write(b);
                written = b;
            }
            if (b == '\n') {
                number++;
            }
        }
        if (written >= 0 && written != '\n') {
            out.write('\n');
        }
    }
}
